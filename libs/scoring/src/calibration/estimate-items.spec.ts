import type { ItemParameters } from '@qabilet/psychometrics';
import { anItemBefore, aReadAnswer, difficultyOf, evenItems, simulatedRows } from '../testing/index';
import type { ItemBefore } from './answers-to-calibrate';
import type { CompetenceRow } from './competence-rows';
import { countAnswers, estimateItems, isCalibratable } from './estimate-items';

const TRUTH = evenItems(8);

function items(truth: readonly ItemParameters[], different: Partial<ItemBefore> = {}): ItemBefore[] {
  return truth.map((parameters) => anItemBefore({ parameters, ...different }));
}

function estimated(before: readonly ItemBefore[], rows: readonly CompetenceRow[]) {
  return estimateItems({ items: before }, { rows, counts: countAnswers(before.length, rows) });
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}

describe('counting answers', () => {
  const papers = [
    { answers: [aReadAnswer(0), aReadAnswer(1, { category: 0, isPilot: true })] },
    { answers: [aReadAnswer(1, { category: 3, isPilot: true }), aReadAnswer(5)] },
    { answers: [aReadAnswer(1, { category: 1 })] },
  ];

  it('goes by item and category, pilot answers apart and among the others', () => {
    const counts = countAnswers(3, papers);
    expect(counts[0]).toEqual({ answers: 1, pilotAnswers: 0, categories: [0, 1] });
    expect(counts[1]).toMatchObject({ answers: 3, pilotAnswers: 2 });
    expect(counts[1]?.categories).toStrictEqual([1, 1, 0, 1]);
    expect(counts[2]).toEqual({ answers: 0, pilotAnswers: 0, categories: [0, 0] });
  });

  it('passes over what is no item', () => {
    expect(countAnswers(1, papers)).toHaveLength(1);
  });
});

describe('answers enough', () => {
  const given = (...categories: readonly number[]) => ({
    answers: categories.reduce((sum, times) => sum + times, 0),
    pilotAnswers: 0,
    categories,
  });

  it.each([
    [[50, 50], true],
    [[49, 50], false],
    [[5, 95], true],
    [[4, 96], false],
    [[95, 5], true],
    [[96, 4], false],
    [[300, 0], false],
    [[40, 30, 30], true],
    [[60, 36, 4], false],
    [[60, 0, 60], false],
    [[0, 0], false],
  ])('are a hundred, five of each kind: %j is %p', (categories, isEnough) => {
    expect(isCalibratable(given(...categories))).toBe(isEnough);
  });

  it('miss a category that nobody reached below one that somebody did', () => {
    const papers = Array.from({ length: 120 }, (_, i) => ({
      answers: [aReadAnswer(0, { category: i % 2 === 0 ? 0 : 3 })],
    }));
    const [count] = countAnswers(1, papers);
    expect(count).toStrictEqual({ answers: 120, pilotAnswers: 0, categories: [60, 0, 0, 60] });
    expect(count && isCalibratable(count)).toBe(false);
  });
});

describe('estimating items', () => {
  it('finds what they are, with errors that say how well', () => {
    const { items: found, converged } = estimated(items(TRUTH), simulatedRows({ people: 700, items: TRUTH }));
    expect(converged).toBe(true);
    const off = found.map((after, i) => difficultyOf(after?.parameters) - difficultyOf(TRUTH[i]));
    expect(rootMeanSquare(off)).toBeLessThan(0.15);
    off.forEach((error, i) =>
      expect(Math.abs(error)).toBeLessThan(3.5 * (found[i]?.errors.locations[0] ?? NaN)),
    );
    found.forEach((after) => expect(after?.misfit).toBeLessThan(0.06));
  });

  it('takes the ability that the rows know: people a logit above make no item easier', () => {
    const { items: found } = estimated(
      items(TRUTH),
      simulatedRows({ people: 700, items: TRUTH, mean: 1, seed: 'able' }),
    );
    const off = found.map((after, i) => difficultyOf(after?.parameters) - difficultyOf(TRUTH[i]));
    expect(Math.abs(off.reduce((sum, error) => sum + error, 0) / off.length)).toBeLessThan(0.12);
  });

  it('leaves items with too few answers as they are', () => {
    const rows = simulatedRows({
      people: 300,
      items: TRUTH,
      isGiven: (person, item) => item !== 2 || person < 99,
    });
    const { items: found } = estimated(items(TRUTH), rows);
    expect(found.map((after) => after !== undefined)).toEqual(TRUTH.map((_, i) => i !== 2));
  });

  it('leaves an item that hardly anybody got wrong as it is', () => {
    const oneSided = TRUTH.map((item, i): ItemParameters => (i === 3 ? { model: '2pl', a: 1, b: -9 } : item));
    const { items: found } = estimated(items(oneSided), simulatedRows({ people: 200, items: oneSided }));
    expect(found[3]).toBeUndefined();
    expect(found[4]).toBeDefined();
  });

  it('finds nothing in answers to items that all had too few', () => {
    expect(estimated(items(TRUTH), simulatedRows({ people: 60, items: TRUTH }))).toEqual({
      items: [],
      converged: true,
    });
  });

  it('is helped to tell abilities by items on the scale that keep their parameters', () => {
    const truth = [...evenItems(24, 1.5), { model: '2pl', a: 1, b: 0.2 } as const];
    // Everybody meets the last item and eight of the others, each of which so has 67 answers.
    const isGiven = (person: number, item: number): boolean => item === 24 || item % 3 === person % 3;
    const rows = simulatedRows({ people: 200, items: truth, isGiven });
    const withHelp = estimated(items(truth), rows).items;
    const alone = estimated(items(truth, { isOnScale: false }), rows).items;
    expect(withHelp.flatMap((after, i) => (after ? [i] : []))).toEqual([24]);
    expect(withHelp[24]?.errors.a).toBeLessThan(0.8 * (alone[24]?.errors.a ?? NaN));
  });

  it('calibrates an item new to the scale by the others', () => {
    const before = [
      ...items(TRUTH.slice(0, 7)),
      anItemBefore({ isOnScale: false, parameters: { model: '2pl', a: 1, b: 0 } }),
    ];
    const rows = simulatedRows({ people: 500, items: TRUTH, seed: 'pilot' });
    expect(difficultyOf(estimated(before, rows).items[7]?.parameters)).toBeCloseTo(1.5, 0);
  });

  it('does not lean on what was believed of the items that it calibrates', () => {
    const rows = simulatedRows({ people: 300, items: TRUTH });
    const elsewhere = items(TRUTH.map(() => ({ model: '2pl', a: 0.4, b: 3 }) as const));
    expect(estimated(elsewhere, rows)).toEqual(estimated(items(TRUTH), rows));
  });

  it('tells of each round', () => {
    const steps: number[] = [];
    const rows = simulatedRows({ people: 150, items: TRUTH });
    estimateItems(
      { items: items(TRUTH) },
      { rows, counts: countAnswers(TRUTH.length, rows) },
      { onStep: (done) => steps.push(done) },
    );
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((left, right) => left - right));
  });
});

describe('the model of an item', () => {
  const MODELS: readonly ItemParameters[] = [
    { model: '1pl', b: -0.5 },
    { model: '2pl', a: 1.1, b: 0 },
    { model: '3pl', a: 1.2, b: 0.3, c: 0.2 },
    { model: '4pl', a: 1.2, b: 0.5, c: 0.2, d: 0.98 },
    { model: 'grm', a: 1.1, thresholds: [-0.8, 0.1, 0.9] },
    { model: 'gpcm', a: 1, thresholds: [-0.5, 0.6] },
  ];
  const { items: found } = estimated(
    items(MODELS),
    simulatedRows({ people: 500, items: MODELS, seed: 'models' }),
  );

  it('stays, but that every item has a slope of its own and none slips', () => {
    expect(found.map((after) => after?.parameters.model)).toEqual([
      '2pl',
      '2pl',
      '3pl',
      '3pl',
      'grm',
      'gpcm',
    ]);
  });

  it('keeps as many thresholds as there were, each with an error', () => {
    expect(found.map((after) => after?.errors.locations.length)).toEqual([1, 1, 1, 1, 3, 2]);
    const graded = found[4]?.parameters;
    expect(graded && 'thresholds' in graded && graded.thresholds[2]).toBeCloseTo(0.9, 0);
  });

  it('guesses about as often as the number of options says', () => {
    for (const place of [2, 3]) {
      const parameters = found[place]?.parameters;
      expect(parameters && 'c' in parameters ? parameters.c : NaN).toBeGreaterThan(0.12);
      expect(parameters && 'c' in parameters ? parameters.c : NaN).toBeLessThan(0.3);
    }
  });
});
