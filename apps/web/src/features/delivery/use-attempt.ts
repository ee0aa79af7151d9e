import { useEffect, useMemo } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isWorthRepeating, ProblemError, type AnswerRequest, type AttemptView } from '@qabilet/api-client';
import { useServices } from '../../services';
import { useMe } from '../../session/session';
import { kept } from './kept';
import { resendPause, useSaveStatus } from './save-status';

interface SentAnswer {
  readonly position: number;
  readonly request: AnswerRequest;
}

function isSentAnswer(value: unknown): value is SentAnswer {
  return typeof value === 'object' && value !== null && 'position' in value && 'request' in value;
}

export const attemptKey = (attemptId: string) => ['attempt', attemptId] as const;

/**
 * A running attempt. An answer is kept on this device under its key until the server has it, and sent again after a
 * lost connection or a reload; the server takes it once. Its reply brings the next question.
 */
export function useAttempt(attemptId: string) {
  const { api, memory } = useServices();
  const { personId } = useMe();
  const client = useQueryClient();
  const mutationKey = useMemo(() => ['answer', attemptId], [attemptId]);
  const unsent = useMemo(
    () => kept({ memory, personId, name: `answer.${attemptId}`, isValue: isSentAnswer }),
    [memory, personId, attemptId],
  );
  const query = useQuery({
    queryKey: attemptKey(attemptId),
    queryFn: () => api.delivery.attempt(attemptId),
    staleTime: 0,
    refetchOnWindowFocus: () => client.isMutating({ mutationKey }) === 0,
  });
  const status = useSaveStatus(mutationKey, query.data?.savedAt);

  const { mutate, error, reset } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    networkMode: 'online',
    mutationFn: ({ position, request }: SentAnswer) => api.delivery.answer(attemptId, position, request),
    retry: (_failures, reason) => isWorthRepeating(reason),
    retryDelay: resendPause,
    onMutate: (answer) => unsent.keep(answer),
    onSuccess: (view) => {
      unsent.forget();
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

  return { query, status, error, send: mutate, forgetError: reset };
}
