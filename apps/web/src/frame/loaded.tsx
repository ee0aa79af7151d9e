import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useOfficialText } from '@qabilet/i18n';
import { Loading } from '@qabilet/ui';
import { ProblemPage } from './problem-page';

interface LoadedProps<Content> {
  readonly query: UseQueryResult<Content>;
  readonly children: (content: Content) => ReactNode;
}

/** Waits for what a page shows; once it is there it stays, also while it is read again. */
export function Loaded<Content>({ query, children }: LoadedProps<Content>) {
  const t = useOfficialText();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading text={t('frame.loading')} />;
}
