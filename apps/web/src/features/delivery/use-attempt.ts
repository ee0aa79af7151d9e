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

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

export const attemptKey = (attemptId: string) => ['attempt', attemptId] as const;

/**
 * A running attempt. An answer is kept on this device under its key until the server has it, and sent again after a
 * lost connection or a reload; the server takes it once. Its reply brings the next question.
 */
export function useAttempt(attemptId: string) {
  const { api, kept: store, window } = useServices();
  const { personId } = useMe();
  const client = useQueryClient();
  const mutationKey = useMemo(() => ['answer', attemptId], [attemptId]);
  const unsent = useMemo(
    () => kept({ store, personId, name: `answer.${attemptId}`, isValue: isSentAnswer }),
    [store, personId, attemptId],
  );
  const confirmed = useMemo(
    () => kept({ store, personId, name: `saved.${attemptId}`, isValue: isNames }),
    [store, personId, attemptId],
  );
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
      if (view.state === 'finished') confirmed.forget();
      else confirmed.keep([...(confirmed.read() ?? []), request.questionId]);
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

  /** The questions whose answers this window has shown as saved. */
  const savedQuestions = () => confirmed.read() ?? [];
  return { query, status, error, send: mutate, forgetError: reset, savedQuestions };
}
