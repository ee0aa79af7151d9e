import { emptySummary, NO_COMPETENCE_SUMMARY, placeOf } from '@qabilet/analytics';
import { cutScores } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import type { FrameworkTexts } from '../frameworks/ports';
import type { WaveListing } from '../programmes/ports';
import { competenceTrends } from './competence-trends';
import type { WaveFigures } from './wave-point';

interface Measured {
  readonly release: string;
  /** Mean of each competence that the wave measured. */
  readonly means: Readonly<Record<string, number>>;
  readonly carried?: Readonly<Record<string, string>>;
  /** Where level 1 begins in each competence; the others follow one logit apart. */
  readonly from?: readonly number[];
}

function wave({ release, means, carried, from = [] }: Measured): WaveFigures {
  const competences = Object.keys(means).map((code) => idOf<'Competence'>(code));
  const texts: Pick<FrameworkTexts, 'competences' | 'areas'> = { competences: new Map(), areas: new Map() };
  return {
    wave: {} as WaveListing,
    line: { waveId: idOf('wave'), invited: 9, scored: 9, people: 9 },
    scale: {
      cuts: from.map((first) => cutScores([first, first + 1, first + 2, first + 3])),
      ...{ competences, within: new Float64Array(), linkVariance: [] },
      ...{ calibrationId: idOf('calibration'), frameworkReleaseId: idOf(release) },
      texts: texts as FrameworkTexts,
    },
    summary: {
      ...emptySummary(competences.length),
      competences: competences.map(() => ({ ...NO_COMPETENCE_SUMMARY, targets: [0, 9, 0, 0] })),
    },
    figures: {
      people: 9,
      covariance: new Float64Array(),
      competences: Object.values(means).map((mean) => ({
        ...{ n: 9, enough: true },
        measured: { ...placeOf(mean, 0.1), level: 2, shareAtTarget: 0.5, shortfall: placeOf(0, 0.1) },
      })),
    } as unknown as WaveFigures['figures'],
    ...(carried && {
      carried: new Map(
        Object.entries(carried).map(([now, old]) => [idOf<'Competence'>(now), idOf<'Competence'>(old)]),
      ),
    }),
  };
}

const trends = (...waves: readonly WaveFigures[]) =>
  competenceTrends(waves, { minimum: 5, language: 'en' }).map(({ competence, points, change }) => ({
    code: competence.code,
    means: points.map(({ mean }) => mean),
    change,
  }));

describe('competences over waves', () => {
  it('go on under their codes while the framework stays', () => {
    const before = wave({ release: 'one', means: { '1.1': -0.5, '1.2': 0 } });
    const after = wave({ release: 'one', means: { '1.1': 0.5 } });
    expect(trends(before, after)).toEqual([
      { code: '1.1', means: [-0.5, 0.5], change: 1 },
      { code: '1.2', means: [0, undefined], change: undefined },
    ]);
  });

  it('go on over another framework where they are called the same, without a change being named', () => {
    const before = wave({
      ...{ release: 'one', means: { '1.1': -0.5, '1.2': 0 } },
      carried: { '2.1': '1.1' },
    });
    const after = wave({ release: 'two', means: { '2.1': 0.5, '1.2': 1 } });
    expect(trends(before, after)).toEqual([
      { code: '2.1', means: [-0.5, 0.5], change: undefined },
      // The same code in another framework is another competence.
      { code: '1.2', means: [undefined, 1], change: undefined },
    ]);
  });

  it('change from wave to wave of the framework that goes on, whatever came before', () => {
    const first = wave({ release: 'one', means: { '1.1': -2 }, carried: { '1.1': '1.1' } });
    const second = wave({ release: 'two', means: { '1.1': 0 } });
    const third = wave({ release: 'two', means: { '1.1': 0.4 } });
    expect(trends(first, second, third)).toEqual([{ code: '1.1', means: [-2, 0, 0.4], change: 0.4 }]);
  });

  it('stand on the cuts of their own, of the last wave that has them', () => {
    const before = wave({ release: 'one', means: { '1.1': 0, '1.2': 0 }, from: [-1.5, -2] });
    const after = wave({ release: 'one', means: { '1.1': 0 }, from: [-1] });
    const cuts = competenceTrends([before, after], { minimum: 5, language: 'en' }).map((trend) => trend.cuts);
    expect(cuts).toEqual([
      [-1, 0, 1, 2],
      [-2, -1, 0, 1],
    ]);
  });
});
