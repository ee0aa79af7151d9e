import { groupFigures, overallFigure, type GroupSummary } from '@qabilet/analytics';
import type { Calibration } from '../item-bank/ports';
import type { ChangedSummary, StoredSummary } from './ports';
import { groupScaleOf } from './wave-scales';

/** Beside changed sums the one figure that trees of many groups show. */
export function withOverall(
  stored: ChangedSummary,
  { calibration, minimum }: { readonly calibration: Calibration; readonly minimum: number },
): StoredSummary {
  const scale = groupScaleOf(calibration);
  const figures = groupFigures(stored.summary, scale);
  return { ...stored, overall: overallFigure(stored.summary, figures, scale, minimum) };
}

/** Places on the scale of the competences about which a summary says anything. */
export function spokenOf({ competences }: GroupSummary): readonly number[] {
  return competences.flatMap(({ people, selfRated }, dimension) =>
    people > 0 || selfRated > 0 ? [dimension] : [],
  );
}
