import { createGenerator } from '../numeric/random';
import { at } from '../numeric/element';
import { inverse } from '../numeric/matrix';
import { tableOf } from '../testing/calibration-data';
import { everyAnswer, scoreOf } from '../testing/enumeration';
import { secondDerivative } from '../testing/numerics';
import { conditionalPartialCredit } from './conditional-partial-credit';
import { conditionalRasch } from './conditional-rasch';

interface Data {
  readonly rows: readonly number[][];
  readonly frequencies: readonly number[];
}

/** Every pattern of the items, each some people. */
function arrange(categories: readonly number[], seed: string): Data {
  const generator = createGenerator(seed);
  const rows = everyAnswer(categories);
  return { rows, frequencies: rows.map(() => 1 + generator.below(20)) };
}

const fromData = ({ rows, frequencies }: Data) =>
  tableOf(
    rows.map((row) => row.join('')),
    frequencies,
  );

/** Logarithm of a pattern's weight: minus every threshold that the answer passed. */
const weightOf = (row: readonly number[], thresholds: readonly ArrayLike<number>[]): number =>
  row.reduce((sum, points, j) => sum - scoreOf(Array.from(thresholds[j]!).slice(0, points)), 0);

/** The definition itself: the pattern's share among all patterns of its score, listed one by one. */
function conditionalShare(row: readonly number[], thresholds: readonly ArrayLike<number>[]): number {
  const alike = everyAnswer(Array.from(thresholds, (own) => own.length + 1)).filter(
    (other) => scoreOf(other) === scoreOf(row),
  );
  const total = alike.reduce((sum, other) => sum + Math.exp(weightOf(other, thresholds)), 0);
  return Math.exp(weightOf(row, thresholds)) / total;
}

const logLikelihoodOf = ({ rows, frequencies }: Data, thresholds: readonly ArrayLike<number>[]): number =>
  rows.reduce((sum, row, i) => sum + frequencies[i]! * Math.log(conditionalShare(row, thresholds)), 0);

/** People in a category as observed and as the thresholds would have them given everybody's score. */
function countsOf(
  { rows, frequencies }: Data,
  thresholds: readonly ArrayLike<number>[],
  [item, category]: readonly [number, number],
): { readonly observed: number; readonly expected: number } {
  let observed = 0;
  let expected = 0;
  rows.forEach((row, i) => {
    if (row[item] === category) observed += frequencies[i]!;
    rows.forEach((other) => {
      if (scoreOf(other) === scoreOf(row) && other[item] === category)
        expected += frequencies[i]! * conditionalShare(other, thresholds);
    });
  });
  return { observed, expected };
}

/** Second derivatives by differences in all thresholds but the last, which keeps their sum at zero. */
function errorOfFirst(data: Data, thresholds: readonly ArrayLike<number>[]): number {
  const sizes = Array.from(thresholds, (own) => own.length);
  const flat = thresholds.flatMap((own) => Array.from(own));
  const free = flat.length - 1;
  const value = (changes: readonly number[]): number => {
    const moved = flat.map((own, k) => (k < free ? own + changes[k]! : own - scoreOf(changes)));
    let from = 0;
    return logLikelihoodOf(
      data,
      sizes.map((size) => moved.slice(from, (from += size))),
    );
  };
  const along = (i: number, j: number, sign: number): number =>
    secondDerivative(
      (x) => value(Array.from({ length: free }, (_, k) => x * ((k === i ? 1 : 0) + (k === j ? sign : 0)))),
      0,
    );
  const information = Float64Array.from({ length: free * free }, (_, k) => {
    const [i, j] = [Math.floor(k / free), k % free];
    return i === j ? -along(i, -1, 0) : -(along(i, j, 1) - along(i, j, -1)) / 4;
  });
  return Math.sqrt(at(inverse(information, free)!, 0));
}

describe('conditional maximum likelihood of Rasch, every pattern listed', () => {
  it.each([2, 3, 4])('has the log-likelihood of its definition, %d items', (items) => {
    const data = arrange(Array<number>(items).fill(2), `rasch ${items}`);
    const { difficulties, logLikelihood } = conditionalRasch(fromData(data));
    const thresholds = Array.from(difficulties, (b) => [b]);
    expect(logLikelihood).toBeCloseTo(logLikelihoodOf(data, thresholds), 6);
  });

  it.each([2, 3, 4])('expects as many right answers as there are, %d items', (items) => {
    const data = arrange(Array<number>(items).fill(2), `rights ${items}`);
    const thresholds = Array.from(conditionalRasch(fromData(data)).difficulties, (b) => [b]);
    thresholds.forEach((_, j) => {
      const { observed, expected } = countsOf(data, thresholds, [j, 1]);
      expect(expected).toBeCloseTo(observed, 5);
    });
  });

  it('has the errors of the second derivatives', () => {
    const data = arrange([2, 2, 2, 2], 'errors');
    const { difficulties, standardErrors } = conditionalRasch(fromData(data));
    const expected = errorOfFirst(
      data,
      Array.from(difficulties, (b) => [b]),
    );
    expect(at(standardErrors, 0)).toBeCloseTo(expected, 5);
  });

  it('adds up people who saw different items, each conditioned on their own', () => {
    const rows = ['10.', '01.', '11.', '.10', '.01', '1.0', '0.1', '110', '011', '101'];
    const frequencies = [7, 4, 9, 5, 6, 8, 3, 6, 5, 4];
    const { difficulties, logLikelihood } = conditionalRasch(tableOf(rows, frequencies));
    const expected = rows.reduce((sum, row, i) => {
      const given = [...row].flatMap((digit, j) => (digit === '.' ? [] : [j]));
      const share = conditionalShare(
        given.map((j) => Number(row[j])),
        given.map((j) => [at(difficulties, j)]),
      );
      return sum + frequencies[i]! * Math.log(share);
    }, 0);
    expect(logLikelihood).toBeCloseTo(expected, 8);
  });

  it('is no lower than any other difficulties that sum to zero', () => {
    const data = arrange([2, 2, 2], 'top');
    const { difficulties, logLikelihood } = conditionalRasch(fromData(data));
    for (const [first, second] of [
      [0.05, 0],
      [-0.05, 0.02],
      [0, -0.05],
    ] as const) {
      const other = [
        at(difficulties, 0) + first,
        at(difficulties, 1) + second,
        at(difficulties, 2) - first - second,
      ];
      expect(
        logLikelihoodOf(
          data,
          other.map((b) => [b]),
        ),
      ).toBeLessThan(logLikelihood);
    }
  });
});

describe('conditional maximum likelihood of partial credit, every pattern listed', () => {
  const forms = [
    [3, 3],
    [2, 3, 4],
    [3, 2, 3, 2],
  ];

  it.each(forms.map((categories) => [categories.join(', '), categories] as const))(
    'has the log-likelihood of its definition and the counts that there are, items of %s categories',
    (_, categories) => {
      const data = arrange(categories, `partial ${categories.join()}`);
      const { thresholds, logLikelihood, converged } = conditionalPartialCredit(fromData(data));
      expect(converged).toBe(true);
      expect(logLikelihood).toBeCloseTo(logLikelihoodOf(data, thresholds), 6);
      categories.forEach((count, j) => {
        for (let k = 0; k < count; k++) {
          const { observed, expected } = countsOf(data, thresholds, [j, k]);
          expect(expected).toBeCloseTo(observed, 4);
        }
      });
      expect(scoreOf(thresholds.flatMap((own) => Array.from(own)))).toBeCloseTo(0, 8);
    },
  );

  it('has the errors of the second derivatives', () => {
    const data = arrange([3, 3, 2], 'partial errors');
    const { thresholds, standardErrors } = conditionalPartialCredit(fromData(data));
    expect(at(standardErrors[0]!, 0)).toBeCloseTo(errorOfFirst(data, thresholds), 5);
  });
});
