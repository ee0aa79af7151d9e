import reference from '../testing/refs/classification.json';
import { levelOf, levelProbabilities, probabilityAtLeast } from './levels';

/** cacIRT 1.4 class.Rud; refs/classification.json. */
describe('level probabilities', () => {
  it("agree with Rudner's for forty people", () => {
    const { theta, se, cuts } = reference.inputs;
    theta.forEach((mean, person) => {
      levelProbabilities(mean, se[person]!, cuts).forEach((p, level) => {
        const expected = reference.expected.level_probs[person]![level]!;
        expect(Math.abs(p - expected)).toBeLessThan(1e-12);
      });
    });
  });

  it('sum to one and add up to P(at least)', () => {
    const cuts = [-0.8, 0.2, 1.2];
    const shares = levelProbabilities(0.4, 0.3, cuts);
    expect(shares.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 14);
    expect(probabilityAtLeast(0.4, 0.3, cuts, 2)).toBeCloseTo(shares[2]! + shares[3]!, 14);
    expect(probabilityAtLeast(0.4, 0.3, cuts, 0)).toBe(1);
    expect(probabilityAtLeast(0.4, 0.3, cuts, 4)).toBe(0);
  });

  it('put an ability on a cut into the level above', () => {
    expect([-1, -0.8, 0.1999, 5].map((ability) => levelOf(ability, [-0.8, 0.2, 1.2]))).toEqual([0, 1, 1, 3]);
  });

  it('keep small probabilities of high levels', () => {
    expect(levelProbabilities(0, 1, [8])[1]).toBeCloseTo(6.22096057427178e-16, 28);
  });
});
