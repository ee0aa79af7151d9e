import { cutScores, DEFAULT_CUTS } from '@qabilet/framework';
import { compoundSymmetric, createGenerator } from '@qabilet/psychometrics';
import { emptyEvidence, evidenceOfPerson, meanOfAll, mergeEvidence } from './mean-of-all';

const WITHIN = compoundSymmetric(2, 0.75);
const CUTS = [DEFAULT_CUTS, DEFAULT_CUTS];

const person = (centre: readonly number[], precision: readonly number[] = [4, 4]) =>
  evidenceOfPerson({ precision: Float64Array.from(precision), centre: Float64Array.from(centre) }, WITHIN);
const groupOf = (people: readonly ReturnType<typeof person>[]) =>
  people.reduce(mergeEvidence, emptyEvidence(2));

describe('the mean of a group over all competences', () => {
  it('is that of its people where all were measured alike', () => {
    const group = groupOf([person([0, 1]), person([0.4, 0.6]), person([-0.4, 0.8])]);
    expect(meanOfAll(group, { cuts: CUTS }, [0, 1])?.mean).toBeCloseTo(0.4, 9);
    expect(meanOfAll(group, { cuts: CUTS }, [0])?.mean).toBeCloseTo(0, 9);
  });

  it('holds the truth in nine intervals of ten', () => {
    const generator = createGenerator('mean of all');
    let held = 0;
    for (let group = 0; group < 600; group += 1) {
      const people = Array.from({ length: 6 }, () => {
        const common = Math.sqrt(0.75) * generator.normal();
        const seen = () => 0.3 + common + 0.5 * generator.normal() + generator.normal() / 2;
        return person([seen(), seen()]);
      });
      const { low = NaN, high = NaN } = meanOfAll(groupOf(people), { cuts: CUTS }, [0, 1]) ?? {};
      if (low <= 0.3 && 0.3 <= high) held += 1;
    }
    expect(Math.abs(held / 600 - 0.9)).toBeLessThan(0.03);
  });

  it('names its level by the mean of the cuts', () => {
    const later = cutScores([0.5, 1.5, 2.5, 3.5]);
    const group = groupOf(Array.from({ length: 20 }, () => person([0.1, 0.1])));
    expect(meanOfAll(group, { cuts: CUTS }, [0, 1])).toMatchObject({ level: 2, enough: true });
    expect(meanOfAll(group, { cuts: [DEFAULT_CUTS, later] }, [0, 1])?.level).toBe(1);
  });

  it('leaves out what nobody was asked, and counts who was', () => {
    const group = groupOf([person([0.5, 9], [4, 0]), person([0.5, 9], [4, 0])]);
    expect(group).toMatchObject({ people: 2, measured: [2, 0] });
    expect(meanOfAll(group, { cuts: CUTS }, [0, 1])?.mean).toBeCloseTo(0.5, 9);
    expect(meanOfAll(group, { cuts: CUTS }, [1])).toBeUndefined();
    expect(meanOfAll(emptyEvidence(2), { cuts: CUTS }, [0, 1])).toBeUndefined();
  });
});
