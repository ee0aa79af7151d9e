import { discrimination, type ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { simulatedTable } from '../testing/calibration-data';
import { calibrate, type Calibration, type CalibrationItem } from './calibrate';

const ITEMS = 60;
const ITEMS_EACH = 30;

interface Recovery {
  readonly bias: number;
  readonly rmse: number;
  readonly claimed: number;
  /** Of the estimated prior, from mean and SD of the slopes that answered. */
  readonly mean: number;
  readonly sd: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const rootMeanSquare = (values: readonly number[]): number => Math.sqrt(meanOf(values.map((x) => x * x)));

/** Errors of log a, on average over seeds, with so many answers an item. */
function recovery(truth: { readonly mean: number; readonly sd: number }, answers: number): Recovery {
  const errors: number[] = [];
  const claims: number[] = [];
  const priors: NonNullable<Calibration['priors']['slope']>[] = [];
  for (let seed = 0; seed < 5; seed++) {
    const draw = createGenerator(`slopes ${seed}`);
    const items = Array.from({ length: ITEMS }, (): ItemParameters => {
      const a = Math.exp(truth.mean + truth.sd * draw.normal());
      const b = draw.normal();
      return { model: '2pl', a, b };
    });
    const count = (answers * ITEMS) / ITEMS_EACH;
    const table = simulatedTable(
      items,
      { count, seed: `people ${seed}` },
      (person, j) => (j * 7 + person * 11) % ITEMS < ITEMS_EACH,
    );
    const found = calibrate(
      table,
      items.map((_, j): CalibrationItem => ({ id: `i${j}`, model: '2pl' })),
    );
    found.items.forEach(({ parameters, errors: own }, j) => {
      const a = discrimination(parameters);
      errors.push(Math.log(a / discrimination(items[j]!)));
      claims.push(own!.a / a);
    });
    priors.push(found.priors.slope!);
  }
  return {
    bias: meanOf(errors),
    rmse: rootMeanSquare(errors),
    claimed: rootMeanSquare(claims),
    mean: meanOf(priors.map(({ mean }) => mean)),
    sd: meanOf(priors.map(({ sd }) => sd)),
  };
}

describe('the empirical prior of slopes', () => {
  it.each([
    [120, 0.1, 0.3],
    [120, 0.4, 0.2],
  ] as const)('leaves slopes from %d answers an item, log a ~ N(%d, %d), without bias', (...given) => {
    const [answers, mean, sd] = given;
    const found = recovery({ mean, sd }, answers);
    expect(Math.abs(found.bias)).toBeLessThan(0.05);
    expect(Math.abs(found.mean - mean)).toBeLessThan(0.07);
    expect(Math.abs(found.sd - sd)).toBeLessThan(0.06);
    expect(found.rmse / found.claimed).toBeLessThan(1.15);
    expect(found.rmse / found.claimed).toBeGreaterThan(0.85);
  });
});
