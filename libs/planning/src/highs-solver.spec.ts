import { planningProgram, worthOf, type IntegerProgram, type PlanningTask } from '@qabilet/analytics';
import { HighsSolver } from './highs-solver';

const solver = new HighsSolver();

/** A cohort of 300 in 29 competences with 90 courses to choose from. */
function aLargeTask(): PlanningTask {
  const competences = Array.from({ length: 29 }, (_, dimension) => dimension);
  return {
    needs: competences.flatMap((dimension) =>
      ([0, 1, 2] as const).map((standing) => ({
        dimension,
        standing,
        target: 3 as const,
        people: 20 + ((dimension * 7 + standing * 13) % 31),
      })),
    ),
    modules: Array.from({ length: 90 }, (_, i) => ({
      dimension: i % 29,
      from: ([0, 1, 0, 2] as const)[i % 4]!,
      to: 3 as const,
      gain: 0.25 + (i % 5) / 4,
      hours: 4 + ((i * 5) % 17),
      smallestGroup: 6,
      largestGroup: 12 + (i % 3) * 6,
    })),
    weights: competences.map((dimension) => 1 + (dimension % 4) / 2),
    limits: { hours: 240, people: 300, hoursEach: 30 },
  };
}

function excess({ constraints }: IntegerProgram, values: readonly number[]): number {
  return Math.max(
    ...constraints.map(
      ({ terms, most }) =>
        terms.reduce((sum, { variable, factor }) => sum + factor * (values[variable] ?? 0), 0) - most,
    ),
  );
}

describe('the solver', () => {
  it('finds the best whole numbers where the best fractions round to worse ones', async () => {
    // What fits best by worth for its weight is 15 alone and then 5; 10 with 9 is worth 19.
    const weights = [5, 4, 3.5, 2];
    const program = {
      variables: [15, 10, 9, 5].map((worth) => ({ worth, most: 1, isInteger: true })),
      constraints: [{ terms: weights.map((factor, variable) => ({ variable, factor })), most: 7.6 }],
    };

    const values = await solver.solve(program);
    expect(values.map(Math.round)).toEqual([1, 0, 0, 1]);
    expect(worthOf(program, values)).toBeCloseTo(20, 9);
  });

  it('keeps to what may be a part of one', async () => {
    const program = {
      variables: [{ worth: 1, most: 2.5, isInteger: false }],
      constraints: [{ terms: [{ variable: 0, factor: 2 }], most: 3 }],
    };

    expect(await solver.solve(program)).toEqual([1.5]);
  });

  it('answers for nothing to choose from', async () => {
    expect(
      await solver.solve({ variables: [{ worth: -1, most: 3, isInteger: true }], constraints: [] }),
    ).toEqual([0]);
  });

  it('plans for three hundred people and ninety courses to the end, the same every time', async () => {
    const program = planningProgram(aLargeTask());

    const values = await solver.solve(program);
    expect(excess(program, values)).toBeLessThan(1e-5);
    expect(worthOf(program, values)).toBeGreaterThan(0);
    expect(await solver.solve(program)).toEqual(values);
  });

  it('leaves the process free meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await solver.solve(planningProgram(aLargeTask()));
    clearInterval(timer);

    expect(ticks).toBeGreaterThan(1);
  });
});
