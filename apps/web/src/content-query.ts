import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { usePlace } from '@qabilet/i18n';

type ContentOptions<Content> = Omit<UseQueryOptions<Content>, 'queryKey' | 'queryFn'>;

/** Reads something whose texts come in the language of the page: after a change of language it is read again. */
export function useContent<Content>(
  key: readonly unknown[],
  read: () => Promise<Content>,
  options: ContentOptions<Content> = {},
) {
  const { language } = usePlace();
  return useQuery<Content>({ ...options, queryKey: ['content', language, ...key], queryFn: read });
}
