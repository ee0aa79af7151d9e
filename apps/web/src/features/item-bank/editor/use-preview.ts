import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ItemBody, LanguageCode } from '@qabilet/api-client';
import { useApi } from '../../../services';
import { sendable } from './written-item';

/** What the preview of an item says, what keeps the item from being saved, and what the guide advises. */
export function usePreview(item: ItemBody, language: LanguageCode) {
  const api = useApi();
  const sent = sendable(item);
  return useQuery({
    queryKey: ['item-preview', language, sent],
    queryFn: () => api.itemBank.preview({ item: sent, language }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
