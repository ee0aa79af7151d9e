import { contributionOf, type GroupSummary } from '@qabilet/analytics';
import type { Calibration } from '../item-bank/ports';
import type { ResultInGroups, SummaryPlace } from './ports';

/** What a stored result adds to the summary of each of its groups. */
export function contributionOfResult(
  { evidence, competences }: ResultInGroups,
  calibration: Calibration,
): GroupSummary {
  return contributionOf(
    {
      evidence: {
        precision: Float64Array.from(evidence.precision),
        centre: Float64Array.from(evidence.centre),
      },
      competences: competences.flatMap(({ competence, ...outcome }) => {
        const dimension = calibration.competences.indexOf(competence);
        return dimension === -1 ? [] : [{ ...outcome, dimension }];
      }),
    },
    calibration.withinGroupCovariance,
  );
}

/** Where a result counts. */
export function placesOf({ waveId, calibrationId, groups }: ResultInGroups): readonly SummaryPlace[] {
  return groups.map((group) => ({ waveId, calibrationId, group }));
}
