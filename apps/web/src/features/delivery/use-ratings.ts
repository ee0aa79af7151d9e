import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  isWorthRepeating,
  ProblemError,
  SELF_STEPS,
  type SelfAssessment,
  type SelfStatement,
  type SelfStep,
} from '@qabilet/api-client';
import { usePlace } from '@qabilet/i18n';
import { useContent } from '../../content-query';
import { useServices } from '../../services';
import { useMe } from '../../session/session';
import { kept, type Kept } from './kept';
import { resendPause, useSaveStatus } from './save-status';

type Steps = Readonly<Record<string, SelfStep>>;
type Rating = { readonly statementId: string; readonly step: SelfStep };

const isStep = (value: unknown): value is SelfStep => SELF_STEPS.some((step) => step === value);
const isSteps = (value: unknown): value is Steps =>
  typeof value === 'object' && value !== null && Object.values(value).every(isStep);

/** The self-assessment of a wave: each rating is kept on the device, then sent, one after the other. */
export function useRatings(waveId: string) {
  const { api, kept: store } = useServices();
  const { personId } = useMe();
  const { language } = usePlace();
  const client = useQueryClient();
  const mutationKey = useMemo(() => ['rate', waveId], [waveId]);
  const unsent = useMemo(
    () => kept({ store, personId, name: `ratings.${waveId}`, isValue: isSteps }),
    [store, personId, waveId],
  );
  const [savedAt, setSavedAt] = useState<string>();
  const [chosen, setChosen] = useState<Steps>({});
  const query = useContent(['self-assessment', waveId], () => api.delivery.selfAssessment(waveId), {
    staleTime: Infinity,
  });
  const status = useSaveStatus(mutationKey, savedAt);

  const { mutate, error } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    networkMode: 'online',
    mutationFn: ({ statementId, step }: Rating) => api.delivery.rate(waveId, statementId, { step }),
    retry: (_failures, reason) => isWorthRepeating(reason),
    retryDelay: resendPause,
    onSuccess: (saved, rating) => {
      drop(unsent, rating);
      setSavedAt(saved.savedAt);
    },
    onError: (reason, rating) => {
      if (reason instanceof ProblemError && reason.status === 401) return;
      drop(unsent, rating);
      setChosen({});
      void client.invalidateQueries({ queryKey: ['content'] });
    },
  });

  const show = useCallback(
    ({ statementId, step }: Rating) =>
      client.setQueryData<SelfAssessment>(['content', language, 'self-assessment', waveId], (before) =>
        before ? withStep(before, statementId, step) : before,
      ),
    [client, language, waveId],
  );

  const isLoaded = query.data !== undefined;
  useEffect(() => {
    if (!isLoaded) return;
    const isSending = client.isMutating({ mutationKey }) > 0;
    for (const [statementId, step] of Object.entries(unsent.read() ?? {})) {
      show({ statementId, step });
      if (!isSending) mutate({ statementId, step });
    }
  }, [isLoaded, client, mutationKey, unsent, show, mutate]);

  function rate(statementId: string, step: SelfStep) {
    unsent.keep({ ...unsent.read(), [statementId]: step });
    setChosen((before) => ({ ...before, [statementId]: step }));
    show({ statementId, step });
    mutate({ statementId, step });
  }
  /** What the person sees chosen: their own press at once, before the cache has told everybody. */
  const stepOf = (statement: SelfStatement) => chosen[statement.id] ?? statement.step;
  return { query, rate, stepOf, status, savedAt, error };
}

/** Forgets what need not be sent again, unless the person has chosen otherwise meanwhile. */
function drop(unsent: Kept<Steps>, { statementId, step }: Rating): void {
  const { [statementId]: waiting, ...left } = unsent.read() ?? {};
  if (waiting !== step) return;
  if (Object.keys(left).length > 0) unsent.keep(left);
  else unsent.forget();
}

function withStep(before: SelfAssessment, statementId: string, step: SelfStep): SelfAssessment {
  return {
    ...before,
    statements: before.statements.map((one) => (one.id === statementId ? { ...one, step } : one)),
  };
}
