import reference from '../testing/refs/growth-cohort.json';
import { effectSize, pairedChange, probabilityOfSuperiority, welch } from './group-difference';
import {
  jacobsonTruax,
  minimumDetectableChange,
  reliableChange,
  standardErrorOfMeasurement,
} from './reliable-change';

const { theta1, se1, theta2, se2, reliability, link_se: linkError, x, y } = reference.inputs;
const { expected } = reference;
const people = theta1.map((ability, i) => ({
  before: { ability, standardError: se1[i]! },
  after: { ability: theta2[i]!, standardError: se2[i]! },
}));
const sdOf = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

/** R 4.2.2 and the formulas named; refs/growth-cohort.json. */
describe("a person's change", () => {
  it('has the z of both errors, and of the link', () => {
    people.forEach(({ before, after }, i) => {
      expect(reliableChange(before, after).z).toBeCloseTo(expected.z_IRT[i]!, 9);
      expect(reliableChange(before, after, linkError).z).toBeCloseTo(expected.z_IRT_with_link[i]!, 9);
      const index = jacobsonTruax(after.ability - before.ability, sdOf(theta1), reliability);
      expect(index).toBeCloseTo(expected.RCI_JT[i]!, 9);
    });
  });

  it('is told only when reliable', () => {
    const directions = people.map(({ before, after }) => reliableChange(before, after).direction);
    expect(directions.filter((direction) => direction > 0)).toHaveLength(expected.n_reliable_up);
    expect(directions.filter((direction) => direction < 0)).toHaveLength(expected.n_reliable_down);
  });

  it('must be 0.83 at a standard error of 0.3', () => {
    expect(minimumDetectableChange(0.3, 0.3)).toBeCloseTo(0.83, 2);
    expect(standardErrorOfMeasurement(1, 0.91)).toBeCloseTo(0.3, 12);
  });
});

describe('a difference of groups', () => {
  it("has Welch's test", () => {
    const found = welch(x, y);
    expect(found.t).toBeCloseTo(expected.welch.t, 9);
    expect(found.df).toBeCloseTo(expected.welch.df, 8);
    expect(found.p).toBeCloseTo(expected.welch.p, 9);
    found.interval.forEach((end, k) => expect(end).toBeCloseTo(expected.welch.ci[k]!, 8));
  });

  it('has the effect sizes', () => {
    const { cohenD, hedgesG, variance } = effectSize(x, y);
    expect(cohenD).toBeCloseTo(expected.cohen_d, 9);
    expect(hedgesG).toBeCloseTo(expected.hedges_g, 9);
    expect(variance).toBeCloseTo(expected.var_g, 9);
    expect(probabilityOfSuperiority(x, y)).toBeCloseTo(expected.prob_superiority_A, 9);
  });
});

describe('change of the same people', () => {
  it('carries the error of the link however many they are', () => {
    const before = Array.from({ length: 400 }, (_, i) => (i % 20) / 10);
    const after = before.map((value, i) => value + 0.5 + (i % 2 === 0 ? 0.1 : -0.1));
    expect(pairedChange(before, after).difference).toBeCloseTo(0.5, 12);
    expect(pairedChange(before, after).standardError).toBeLessThan(0.006);
    expect(pairedChange(before, after, { linkError: 0.05 }).standardError).toBeGreaterThan(0.05);
  });
});
