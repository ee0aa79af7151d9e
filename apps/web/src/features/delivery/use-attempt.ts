import { useEffect, useMemo } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isWorthRepeating, ProblemError, type AttemptView } from '@qabilet/api-client';
import { useServices } from '../../services';
import { useKeptOfAttempt, type SentAnswer } from './kept-of-attempt';
import { resendPause, useSaveStatus } from './save-status';

export const attemptKey = (attemptId: string) => ['attempt', attemptId] as const;

/**
 * A running attempt. An answer is kept on this device under its key until the server has it, and sent again after a
 * lost connection or a reload; the server takes it once. Its reply brings the next question. Of a test that has ended
 * nothing stays on the device.
 */
export function useAttempt(attemptId: string) {
  const { api, window } = useServices();
  const client = useQueryClient();
  const mutationKey = useMemo(() => ['answer', attemptId], [attemptId]);
  const { unsent, confirmed, draft } = useKeptOfAttempt(attemptId);
  const query = useQuery({
    queryKey: attemptKey(attemptId),
    queryFn: () => api.delivery.attempt(attemptId, window),
    staleTime: 0,
    refetchOnWindowFocus: () => client.isMutating({ mutationKey }) === 0,
  });
  const status = useSaveStatus(mutationKey, query.data?.savedAt);

  const { mutate, error, reset } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    networkMode: 'online',
    mutationFn: ({ position, request }: SentAnswer) =>
      api.delivery.answer(attemptId, position, { ...request, window }),
    retry: (_failures, reason) => isWorthRepeating(reason),
    retryDelay: resendPause,
    onMutate: (answer) => unsent.keep(answer),
    onSuccess: (view, { request }) => {
      unsent.forget();
      if (view.state !== 'finished') confirmed.keep([...(confirmed.read() ?? []), request.questionId]);
      client.setQueryData<AttemptView>(attemptKey(attemptId), view);
    },
    onError: (reason) => {
      if (reason instanceof ProblemError && reason.status === 401) return;
      unsent.forget();
      if (reason instanceof ProblemError && reason.status === 409)
        void client.invalidateQueries({ queryKey: attemptKey(attemptId) });
    },
  });

  const askedId = query.data?.question?.id;
  useEffect(() => {
    const waiting = unsent.read();
    if (askedId === undefined || waiting === undefined || client.isMutating({ mutationKey }) > 0) return;
    if (waiting.request.questionId === askedId) mutate(waiting);
    else unsent.forget();
  }, [askedId, unsent, client, mutationKey, mutate]);

  const isFinished = query.data?.state === 'finished';
  useEffect(() => {
    if (!isFinished) return;
    for (const place of [unsent, confirmed, draft]) place.forget();
  }, [isFinished, unsent, confirmed, draft]);

  /** The questions whose answers this window has shown as saved. */
  const savedQuestions = () => confirmed.read() ?? [];
  return { query, status, error, send: mutate, forgetError: reset, savedQuestions };
}
