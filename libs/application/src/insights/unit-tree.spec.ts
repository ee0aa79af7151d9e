import { idOf, type Id } from '@qabilet/kernel';
import type { CohortListing } from '../programmes/ports';
import type { GroupLine, UnitLines } from './ports';
import { unitTree, type TreeScale } from './unit-tree';

const WAVES = ['w1', 'w2', 'w3'].map((id) => idOf<'Wave'>(id));
const COHORT = {
  id: idOf<'Cohort'>('cohort'),
  waves: WAVES.map((id) => ({ id, name: id, kind: 'midline', opensAt: new Date(0) })),
} as unknown as CohortListing;
const UNIT = idOf<'Unit'>('unit');

interface Arranged {
  readonly means: readonly number[];
  /** By place of the wave. */
  readonly hiddenIn?: readonly number[];
  readonly scales?: readonly Partial<TreeScale>[];
}

/** What is told of one unit with a mean in each wave. */
function arrange({ means, hiddenIn = [], scales = [] }: Arranged) {
  const lines = means.map((mean, i): GroupLine => ({
    ...{ waveId: WAVES[i]!, invited: 9, scored: 9, people: 9 },
    overall: { n: 9, mean, standardError: 0.1, level: 2, shareAtTarget: 0.5, enough: true },
  }));
  const units: UnitLines[] = [{ id: UNIT, name: 'Office', lines }];
  const [unit] = unitTree({
    cohort: COHORT,
    units,
    shown: WAVES.map((_, i): ReadonlySet<Id<'Unit'>> => new Set(hiddenIn.includes(i) ? [] : [UNIT])),
    scales: WAVES.map((_, i) => ({
      ...{ spread: 1, linkVariance: 0, frameworkReleaseId: idOf<'FrameworkRelease'>('framework') },
      ...scales[i],
    })),
  });
  return unit!;
}

const width = ({ changeLow = NaN, changeHigh = NaN }) => changeHigh - changeLow;

describe('the change of a unit', () => {
  it('is from the first to the last wave, with the error of both', () => {
    const unit = arrange({ means: [0, 3, 0.6] });
    expect(unit.change).toBeCloseTo(0.6, 12);
    expect(width(unit)).toBeCloseTo(2 * 1.6449 * Math.sqrt(0.02), 3);
  });

  it('is between the waves in which the unit is told, and never of one in which it is hidden', () => {
    expect(arrange({ means: [0, 0.5, 3], hiddenIn: [2] }).change).toBeCloseTo(0.5, 12);
    expect(arrange({ means: [-3, 0.5, 0.6], hiddenIn: [0] }).change).toBeCloseTo(0.1, 12);
    expect(arrange({ means: [0, 0.5, 0.6], hiddenIn: [0, 2] })).not.toHaveProperty('change');
  });

  it('is what the two told means make it, so that it tells nothing more', () => {
    const { points, change } = arrange({ means: [0.1, 0.4, 0.9] });
    expect(change).toBeCloseTo((points[2]?.figure.mean ?? NaN) - (points[0]?.figure.mean ?? NaN), 12);
  });

  it('errs by the link between the scales of its waves too', () => {
    const unit = arrange({ means: [0, 0, 0.6], scales: [{}, {}, { linkVariance: 0.04 }] });
    expect(width(unit)).toBeCloseTo(2 * 1.6449 * Math.sqrt(0.02 + 0.04), 3);
  });

  it('is not named between frameworks', () => {
    const other = { frameworkReleaseId: idOf<'FrameworkRelease'>('another') };
    expect(arrange({ means: [0, 0, 0.6], scales: [{}, {}, other] })).not.toHaveProperty('change');
  });
});
