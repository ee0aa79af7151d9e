import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isWorthRepeating, ProblemError } from '@qabilet/api-client';

/** Where the person who is signed in is kept; `null`: nobody. */
export const SESSION_KEY = ['session'] as const;

/** How the last session came to its end: `left` by the person, or `expired` under them. */
export const SESSION_END_KEY = ['session-end'] as const;
export type SessionEnd = 'left' | 'expired';

const READ_TRIES = 3;
const FRESH_MS = 10_000;

/** Caches what was read; reads again after a failure that may pass; notices when the session has ended. */
export function createQueryClient(): QueryClient {
  const noticeEndedSession = (error: unknown) => {
    if (!(error instanceof ProblemError) || error.status !== 401) return;
    if (!client.getQueryData(SESSION_KEY)) return;
    client.setQueryData<SessionEnd>(SESSION_END_KEY, 'expired');
    client.setQueryData(SESSION_KEY, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEndedSession }),
    mutationCache: new MutationCache({ onError: noticeEndedSession }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: 'always',
        retry: (failures, error) => isWorthRepeating(error) && failures < READ_TRIES,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
