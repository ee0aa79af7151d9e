import { competences } from '@qabilet/assessment/testing';
import { compoundSymmetric, NOT_GIVEN, type ItemParameters } from '@qabilet/psychometrics';
import { anItemBefore, answersOf, aReadAnswer, aReadSitting } from '../testing/index';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import { competenceRows, tableOf, type CompetenceRow, type RowSource } from './competence-rows';
import { observer } from './population';
import type { ReadAnswer } from './read-sittings';

const [FIRST, SECOND] = competences(2);
const CURVE: ItemParameters = { model: '2pl', a: 1.4, b: 0.3 };
/** Two items of the first competence, then three of the second. */
const ITEMS = [FIRST, FIRST, SECOND, SECOND, SECOND].map((competence) =>
  anItemBefore({ competence, parameters: CURVE }),
);
const CORRELATION = 0.6;

interface Arranged extends Partial<Pick<AnswersToCalibrate, 'chosen'>> {
  readonly means?: readonly Float64Array[];
  readonly known?: readonly (ItemParameters | undefined)[];
  readonly groups?: readonly number[];
  /** Of the abilities, 1 unless given. */
  readonly variance?: number;
  readonly onProgress?: RowSource['onProgress'];
}

/** The rows of sittings with these answers, in a population of equal variances. */
function rowsOf(
  papers: readonly (readonly ReadAnswer[])[],
  arranged: Arranged = {},
): readonly CompetenceRow[] {
  const {
    chosen = competences(2),
    means = [new Float64Array(2)],
    groups = [],
    variance = 1,
    onProgress,
  } = arranged;
  const source = answersOf([], { items: ITEMS, chosen });
  return competenceRows({
    source,
    sittings: papers.map((answers) => aReadSitting({ answers, language: 1 })),
    population: {
      group: Int32Array.from(papers, (_, i) => groups[i] ?? 0),
      means,
      sizes: Float64Array.from(means, () => 1),
      covariance: compoundSymmetric(2, CORRELATION).map((value) => value * variance),
    },
    observe: observer(source, arranged.known ?? ITEMS.map(({ parameters }) => parameters)),
    onProgress,
  });
}

const right = (...items: readonly number[]): ReadAnswer[] => items.map((item) => aReadAnswer(item));
const wrong = (...items: readonly number[]): ReadAnswer[] =>
  items.map((item) => aReadAnswer(item, { category: 0 }));

/** Mean and SD of N(0, 1) times one curve for each answer right, by a plain sum over a fine grid. */
function posteriorOf(answers: number): { mean: number; sd: number } {
  const points = Array.from({ length: 4_001 }, (_, i) => -8 + i / 250);
  const weights = points.map(
    (x) => Math.exp((-x * x) / 2) * (1 / (1 + Math.exp(-1.4 * (x - 0.3)))) ** answers,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = points.reduce((sum, x, i) => sum + (x * (weights[i] ?? 0)) / total, 0);
  const square = points.reduce((sum, x, i) => sum + (x * x * (weights[i] ?? 0)) / total, 0);
  return { mean, sd: Math.sqrt(square - mean * mean) };
}

/** Logits that the normal forms of expectation propagation may be off. */
const NEARLY = 0.01;
const apart = (left = NaN, right = NaN): number => Math.abs(left - right);

describe('the rows of a sitting', () => {
  it('are one for each competence with answers, with the answers to it', () => {
    const rows = rowsOf([[...right(0), ...wrong(3), ...right(1)]]);
    expect(rows.map(({ dimension, answers }) => [dimension, answers])).toEqual([
      [0, right(0, 1)],
      [1, wrong(3)],
    ]);
    expect(rows.every(({ language }) => language === 1)).toBe(true);
  });

  it('are none without answers', () => {
    expect(rowsOf([[], right(7)])).toEqual([]);
  });

  it('know of a competence what the answers to the other say, as a plain sum over abilities has it', () => {
    const [row] = rowsOf([[...wrong(0), ...right(2, 3, 4)]]);
    const other = posteriorOf(3);
    expect(apart(row?.mean, CORRELATION * other.mean)).toBeLessThan(NEARLY);
    expect(apart(row?.sd, Math.sqrt(1 - CORRELATION ** 2 * (1 - other.sd ** 2)))).toBeLessThan(NEARLY);
  });

  it('do not know what its own answers say', () => {
    const [good, bad] = [rowsOf([[...right(0, 1), ...right(2)]]), rowsOf([[...wrong(0, 1), ...right(2)]])];
    expect(apart(good[0]?.mean, bad[0]?.mean)).toBeLessThan(NEARLY);
    expect(apart(good[0]?.sd, bad[0]?.sd)).toBeLessThan(NEARLY);
    expect(good[1]?.mean).toBeGreaterThan((bad[1]?.mean ?? NaN) + 0.3);
  });

  it('start from the mean of the group', () => {
    const means = [Float64Array.of(0, 0), Float64Array.of(-0.7, 0.9)];
    const rows = rowsOf([right(0), right(0)], { means, groups: [0, 1] });
    expect(rows.map(({ mean }) => mean)).toEqual([expect.closeTo(0, 9), expect.closeTo(-0.7, 9)]);
    expect(rows.map(({ sd }) => sd)).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
  });

  it('lie within five and a half logits, wherever the group lies', () => {
    const means = [Float64Array.of(9, 0), Float64Array.of(-9, 0)];
    const rows = rowsOf([right(0), right(0)], { means, groups: [0, 1] });
    expect(rows.map(({ mean }) => mean)).toEqual([5.5, -5.5]);
  });

  it('know no ability more sharply than a calibration takes it', () => {
    const [row] = rowsOf([right(0)], { variance: 1e-3 });
    expect(row?.sd).toBe(0.05);
  });

  it('are of chosen scales only, and know of the others all the same', () => {
    const papers = [[...right(0), ...right(2, 3, 4)]];
    const [both, one] = [rowsOf(papers), rowsOf(papers, { chosen: [FIRST as never] })];
    expect(one).toHaveLength(1);
    expect(one[0]).toEqual(both[0]);
    expect(one[0]?.mean).toBeGreaterThan(0.2);
  });

  it('hold answers to items new to the scale, which tell of no other competence', () => {
    const known = [CURVE, CURVE, undefined, undefined, undefined];
    const rows = rowsOf([[...right(0), ...right(2, 3)]], { known });
    expect(rows[1]?.answers).toEqual(right(2, 3));
    expect(rows[0]?.mean).toBeCloseTo(0, 9);
  });

  it('are counted a hundred sittings at a time', () => {
    const steps: (readonly [number, number])[] = [];
    const papers = Array.from({ length: 250 }, () => []);
    rowsOf(papers, { onProgress: (done, total) => steps.push([done, total]) });
    expect(steps).toEqual([
      [0, 250],
      [100, 250],
      [200, 250],
    ]);
  });
});

describe('the table of rows', () => {
  const row = (mean: number, ...answers: readonly ReadAnswer[]): CompetenceRow => ({
    dimension: 0,
    language: 0,
    mean,
    sd: 0.5 + mean,
    answers,
  });

  it('has the items asked for as columns, in their order', () => {
    const table = tableOf([row(0.1, ...right(4), ...wrong(2)), row(0.2, ...right(2))], [4, 2]);
    expect([...table.categories]).toEqual([1, 0, NOT_GIVEN, 1]);
    expect(table).toMatchObject({ persons: 2, items: 2 });
  });

  it('leaves out rows and answers that have nothing to do with them', () => {
    const table = tableOf([row(0.1, ...right(0)), row(0.2, ...right(0, 3)), row(0.3)], [3]);
    expect([...table.categories]).toEqual([1]);
    expect([...(table.people?.mean ?? [])]).toEqual([0.2]);
    expect([...(table.people?.sd ?? [])]).toEqual([0.7]);
  });

  it('takes the categories of graded items as they are', () => {
    const table = tableOf([row(0, aReadAnswer(0, { category: 3 }))], [0]);
    expect([...table.categories]).toEqual([3]);
  });
});
