import { shownOverWaves, type CellOverWaves, type WaveCounts } from '@qabilet/analytics';
import type { UnitNode } from '@qabilet/contracts';
import type { CohortListing } from '../programmes/ports';
import { placedUnits } from './breakdown-groups';
import { lineOfWave } from './line-of-wave';
import type { CohortLines, GroupLine } from './ports';
import { wavePoint } from './wave-point';

export interface UnitTreeSource extends CohortLines {
  readonly cohort: CohortListing;
  readonly minimum: number;
  /** Of the people about the mean of their group over all competences, one a wave. */
  readonly spreads: readonly number[];
}

/**
 * The units of a cohort's people, parents before children and siblings by name, each wave by wave. What would tell of
 * fewer people than the minimum, by itself or by subtraction over the tree and the waves, is hidden with its counts.
 */
export function unitTree({ cohort, whole, units, minimum, spreads }: UnitTreeSource): UnitNode[] {
  const shown = shownOverWaves(cellsOf({ cohort, whole, units, minimum }), minimum);
  return placedUnits(units).map(({ unit, depth }) => ({
    id: unit.id,
    name: unit.name,
    parentId: unit.parentId,
    depth,
    points: cohort.waves.map((wave, i) =>
      wavePoint({
        wave,
        line: lineOfWave(unit.lines, wave.id),
        isShown: shown[i]?.has(unit.id) ?? false,
        sd: spreads[i] ?? NaN,
      }),
    ),
  }));
}

/** The whole cohort is the top: its figures are shown beside those of its units and could be subtracted from. */
function cellsOf({ cohort, whole, units }: Omit<UnitTreeSource, 'spreads'>): readonly CellOverWaves[] {
  const ids = new Set(units.map(({ id }) => id));
  const countsOf = (lines: readonly GroupLine[]): readonly WaveCounts[] =>
    cohort.waves.map(({ id }) => {
      const { invited, scored, people } = lineOfWave(lines, id);
      return { invited, counts: [scored, people] };
    });
  return [
    { id: cohort.id, waves: countsOf(whole) },
    ...units.map(({ id, parentId, lines }) => ({
      id,
      parentId: parentId !== undefined && ids.has(parentId) ? parentId : cohort.id,
      waves: countsOf(lines),
    })),
  ];
}
