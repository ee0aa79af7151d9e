import { shownOverWaves, type CellOverWaves, type WaveCounts } from '@qabilet/analytics';
import type { UnitNode } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { CohortListing } from '../programmes/ports';
import { placedUnits } from './breakdown-groups';
import { changeOf, type ShownMean } from './change-of';
import { lineOfWave } from './line-of-wave';
import type { CohortLines, GroupLine } from './ports';
import { wavePoint } from './wave-point';

export interface CountedUnits extends CohortLines {
  readonly cohort: CohortListing;
  readonly minimum: number;
}

/**
 * The units of which may be told in each wave. What would tell of fewer people than the minimum, by itself or by
 * subtraction over the tree and the waves, is hidden with its counts.
 */
export function shownUnits(counted: CountedUnits): readonly ReadonlySet<Id<'Unit'>>[] {
  const { units, minimum } = counted;
  return shownOverWaves(cellsOf(counted), minimum).map(
    (shown) => new Set(units.map(({ id }) => id).filter((id) => shown.has(id))),
  );
}

export interface UnitTreeSource extends Pick<CountedUnits, 'cohort' | 'units'> {
  /** One a wave. */
  readonly shown: readonly ReadonlySet<Id<'Unit'>>[];
  /** One a wave. */
  readonly scales: readonly TreeScale[];
}

/** What the figures of a unit in one wave stand on. */
export interface TreeScale extends Pick<ShownMean, 'frameworkReleaseId' | 'linkVariance'> {
  /** Of the people about the mean of their group over all competences, logits. */
  readonly spread: number;
}

/**
 * The units of a cohort's people, parents before children and siblings by name, each wave by wave. The change of a unit is
 * between means that are told of it in two waves: it tells of nobody of whom those do not. There is none where the means
 * leave out different competences.
 */
export function unitTree({ cohort, units, shown, scales }: UnitTreeSource): UnitNode[] {
  return placedUnits(units).map(({ unit, depth }) => {
    const isShown = (wave: number): boolean => shown[wave]?.has(unit.id) ?? false;
    return {
      id: unit.id,
      name: unit.name,
      parentId: unit.parentId,
      depth,
      points: cohort.waves.map((wave, i) =>
        wavePoint({
          wave,
          line: lineOfWave(unit.lines, wave.id),
          isShown: isShown(i),
          sd: scales[i]?.spread ?? NaN,
        }),
      ),
      ...changeOf(
        cohort.waves.map((wave, i): ShownMean | undefined => {
          const [{ overall, without = [] }, scale] = [lineOfWave(unit.lines, wave.id), scales[i]];
          if (!isShown(i) || !overall?.enough || !scale) return undefined;
          return { ...overall, ...scale, without: without.join() };
        }),
      ),
    };
  });
}

/** The whole cohort is the top: its figures are shown beside those of its units and could be subtracted from. */
function cellsOf({ cohort, whole, units }: CountedUnits): readonly CellOverWaves[] {
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
