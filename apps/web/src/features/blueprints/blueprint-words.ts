import type { BlueprintRulesBody, SimulationState } from '@qabilet/api-client';
import { ProblemError } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { useProblemText } from '../../frame/problem-text';

export const blueprintHref = {
  list: '/tests',
  draft: (id: string) => `/tests/drafts/${id}`,
  simulation: (id: string) => `/tests/simulations/${id}`,
};

/** Whether something is still being done, so that it is worth looking again. */
export function isUnderway(state: SimulationState): boolean {
  return state === 'queued' || state === 'running';
}

const REFUSALS = {
  'item-bank.simulation-underway': 'design.underway',
  'item-bank.simulation-is-over': 'design.over',
  'item-bank.role-of-another-framework': 'design.other-framework',
  'item-bank.blueprint-draft-not-found': 'design.gone',
} as const;

const isKnown = (code: string): code is keyof typeof REFUSALS => code in REFUSALS;

/** Says in the author's language why something about a test was refused. */
export function useRefusalText(): (error: unknown) => string {
  const t = useStaffText();
  const problemText = useProblemText();
  return (error) =>
    error instanceof ProblemError && isKnown(error.code) ? t(REFUSALS[error.code]) : problemText(error);
}

/** The rules of a test in one line. */
export function useRulesLine(): (rules: BlueprintRulesBody) => string {
  const t = useStaffText();
  const { formats } = usePlace();
  return ({ minItems, maxItems, minutes, standardErrorLimit, pilotItems }) =>
    t('design.rules-line', {
      min: minItems,
      max: maxItems,
      time: minutes === undefined ? t('wave-new.untimed') : t('wave-new.minutes', { minutes }),
      error: formats.number(standardErrorLimit, 2),
      pilots: pilotItems,
    });
}

/** Seconds as minutes, to the minute. */
export function useMinutes(): (seconds: number) => string {
  const t = useStaffText();
  return (seconds) => t('wave-new.minutes', { minutes: Math.round(seconds / 60) });
}
