import type { CalibrationRunRow, CalibrationRunState, ItemDifference } from '@qabilet/api-client';
import { ProblemError } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { useProblemText } from '../../frame/problem-text';

export const calibrationHref = {
  list: '/calibrations',
  create: '/calibrations/new',
  answers: '/calibrations/answers',
  run: (id: string) => `/calibrations/runs/${id}`,
};

/** Whether something is still being done, so that it is worth looking again. */
export function isUnderway(state: CalibrationRunState): boolean {
  return state === 'queued' || state === 'running';
}

/** Whether the answers gave any item new values. */
export function hasNewValues(items: readonly ItemDifference[]): boolean {
  return items.some(({ after }) => after !== undefined);
}

type RunWave = CalibrationRunRow['waves'][number];

/** What a run is called: by its waves, the first of them by name. */
export function useWavesName(): (waves: readonly RunWave[]) => string {
  const t = useStaffText();
  return ([first, ...others]) => {
    if (!first) return '';
    const name = t('calibrations.wave-of', { wave: first.waveName, cohort: first.cohortName });
    return others.length === 0 ? name : t('calibrations.and-more', { first: name, count: others.length });
  };
}

const REFUSALS = {
  'item-bank.calibration-underway': 'calibrations.underway',
  'item-bank.waves-of-several-frameworks': 'calibrations.several-frameworks',
  'item-bank.wave-of-another-framework': 'calibrations.several-frameworks',
  'item-bank.calibration-superseded': 'calibrations.superseded',
  'item-bank.nothing-to-publish': 'calibrations.nothing-to-publish',
  'item-bank.calibration-run-cannot': 'calibrations.run-cannot',
  'item-bank.item-cannot-move': 'calibrations.item-cannot-move',
  'item-bank.bank-has-not-changed': 'bank-release.refused.unchanged',
  'item-bank.bank-changed-meanwhile': 'bank-release.refused.changed-meanwhile',
  'item-bank.bank-cannot-be-released': 'bank-release.refused.stopped',
  'insights.release-underway': 'releases.underway',
  'item-bank.no-test-for-bank': 'bank-release.refused.no-test',
} as const;

const isKnown = (code: string): code is keyof typeof REFUSALS => code in REFUSALS;

/** Says in the author's language why something about a calibration or a release of the bank was refused. */
export function useRefusalText(): (error: unknown) => string {
  const t = useStaffText();
  const problemText = useProblemText();
  return (error) =>
    error instanceof ProblemError && isKnown(error.code) ? t(REFUSALS[error.code]) : problemText(error);
}
