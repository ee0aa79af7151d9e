import type { PlanItem } from '@qabilet/assessment';
import { aPlan, aPlanItem, competences } from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import { cholesky, createGenerator } from '@qabilet/psychometrics';
import { difficultyOf, simulatedSittings } from '../testing/index';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import { calibrateScales } from './calibrate-scales';
import { CALIBRATION_STEPS, type CalibrationProgress, type ScaleCalibration } from './scale-calibration';

const [FIRST, SECOND] = competences(2);
const KNOWN = { a: 0.1, locations: [0.1], intercepts: [0.1] };

/** Eight items of each of two competences, none of them guessed, in tests of eight to ten questions. */
const PLAN = aPlan({
  competences: 2,
  items: bank(),
  rules: { minItems: 8, maxItems: 10, minPerCompetence: 4, maxPerCompetence: 6, pilotItems: 0 },
});

function bank(): PlanItem[] {
  return competences(2).flatMap((competence) =>
    Array.from({ length: 8 }, (_, i) =>
      aPlanItem({
        id: itemId(`${competence}-${i}`),
        competence,
        languages: ['en', 'ru'],
        parameters: { model: '2pl', a: 1.1, b: i / 3 - 1.2 },
      }),
    ),
  );
}

const SOURCE = simulatedSittings({ plan: PLAN, people: 320, waves: [-0.2, 0.3], errors: KNOWN });

/** The same sittings, numbered and stored in another order. */
function reordered({ sittings, answers, ...rest }: AnswersToCalibrate): AnswersToCalibrate {
  const chance = createGenerator('another order');
  const order = Array.from({ length: sittings.count }, (_, sitting) => ({ sitting, at: chance.next() }))
    .sort((left, right) => left.at - right.at)
    .map(({ sitting }) => sitting);
  const placeOf = new Map(order.map((sitting, place) => [sitting, place]));
  const rows = [...answers.sitting.keys()].sort(
    (left, right) =>
      (placeOf.get(answers.sitting[left] ?? -1) ?? 0) - (placeOf.get(answers.sitting[right] ?? -1) ?? 0),
  );
  const moved = <Column extends { [place: number]: number; slice: () => Column }>(column: Column): Column => {
    const copy = column.slice();
    rows.forEach((from, to) => (copy[to] = column[from] ?? 0));
    return copy;
  };
  return {
    ...rest,
    sittings: {
      count: sittings.count,
      language: Int32Array.from(order, (sitting) => sittings.language[sitting] ?? 0),
      group: Int32Array.from(order, (sitting) => sittings.group[sitting] ?? 0),
    },
    answers: {
      sitting: Int32Array.from(rows, (row) => placeOf.get(answers.sitting[row] ?? -1) ?? -1),
      item: moved(answers.item),
      category: moved(answers.category),
      seconds: moved(answers.seconds),
      omitted: moved(answers.omitted),
      pilot: moved(answers.pilot),
      repeated: moved(answers.repeated),
    },
  };
}

/** Every number of a draft, by its path. */
function numbersOf(value: unknown, path = ''): (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, `${path}/${key}`));
}

describe('a calibration', () => {
  const progress: CalibrationProgress[] = [];
  let draft: ScaleCalibration;
  beforeAll(() => {
    draft = calibrateScales(SOURCE, (step) => progress.push(step));
  });

  it('is the same whenever it is made from the same answers', () => {
    expect(calibrateScales(SOURCE)).toEqual(draft);
  });

  it('does not depend on the order in which sittings are stored', () => {
    const other = calibrateScales(reordered(SOURCE));
    expect(other.items.map(({ id, verdict, reasons }) => [id, verdict, reasons])).toEqual(
      draft.items.map(({ id, verdict, reasons }) => [id, verdict, reasons]),
    );
    const [these, those] = [numbersOf(draft), new Map(numbersOf(other))];
    expect(those.size).toBe(these.length);
    const apart = these.filter(([path, number]) => !(Math.abs(number - (those.get(path) ?? NaN)) < 1e-3));
    expect(apart).toEqual([]);
  });

  it('leaves its answers as they were', () => {
    const again = simulatedSittings({ plan: PLAN, people: 320, waves: [-0.2, 0.3], errors: KNOWN });
    expect(SOURCE).toEqual(again);
  });

  it('is plain data that can be stored and read again', () => {
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });

  it('has a verdict on every item, in the order of the bank, and a scale each', () => {
    expect(draft.items.map(({ id }) => id)).toEqual(SOURCE.items.map(({ id }) => id));
    expect(draft.scales.map(({ competence, items }) => [competence, items])).toEqual([
      [FIRST, 8],
      [SECOND, 8],
    ]);
    for (const { verdict, after, reasons } of draft.items) {
      expect(after === undefined).toBe(verdict === 'keep');
      expect(reasons.length > 0).toBe(verdict === 'quarantine');
    }
  });

  it('raises no alarm where nothing has changed', () => {
    expect(draft.items.filter(({ hasDrifted }) => hasDrifted)).toEqual([]);
    for (const { link } of draft.scales) {
      expect(link).toMatchObject({ isPooled: true });
      expect(Math.abs(link?.intercept ?? NaN)).toBeLessThan(0.15);
      expect(Math.abs((link?.slope ?? NaN) - 1)).toBeLessThan(0.15);
    }
  });

  it('counts the same answers in items, in scales and in what was read', () => {
    const inItems = draft.items.reduce((sum, { answers }) => sum + answers, 0);
    const inScales = draft.scales.reduce((sum, { answers }) => sum + answers, 0);
    expect([inItems, inScales]).toEqual([draft.data.answersUsed, draft.data.answersUsed]);
    expect(draft.scales.map(({ calibrated }) => calibrated).reduce((sum, count) => sum + count, 0)).toBe(
      draft.items.filter(({ after }) => after).length,
    );
  });

  it('leaves a prior that a score can lean on', () => {
    const { priorCovariance, withinGroupCovariance, isRenewed } = draft.prior;
    expect(isRenewed).toBe(true);
    for (const matrix of [priorCovariance, withinGroupCovariance])
      expect(cholesky(Float64Array.from(matrix), 2)).toBeDefined();
    for (const { reliability } of draft.scales) {
      expect(reliability).toBeGreaterThan(0.2);
      expect(reliability).toBeLessThan(0.95);
    }
  });

  it('goes through its steps in order and never back', () => {
    const order = progress.map(({ step }) => CALIBRATION_STEPS.indexOf(step));
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(new Set(order).size).toBe(CALIBRATION_STEPS.length);
    for (const { done, total } of progress) {
      expect(done).toBeGreaterThanOrEqual(0);
      if (total > 0) expect(done).toBeLessThan(total);
    }
  });

  it('counts up within each of its steps', () => {
    for (const step of CALIBRATION_STEPS) {
      const done = progress.filter((own) => own.step === step).map((own) => own.done);
      expect(done).toEqual([...done].sort((left, right) => left - right));
    }
    const last = progress.at(-1);
    expect(last).toMatchObject({ step: 'checking', done: (last?.total ?? NaN) - 1 });
  });

  it('of one competence alone leaves the other out of its report and learns from it all the same', () => {
    const alone = calibrateScales({ ...SOURCE, chosen: competences(1) });
    expect(new Set(alone.items.map(({ id }) => id.slice(0, 3)))).toEqual(new Set([FIRST]));
    expect(alone.scales.map(({ competence }) => competence)).toEqual([FIRST]);
    alone.items.forEach(({ after }, i) => {
      if (!after) return;
      const together = draft.items[i]?.after?.parameters;
      expect(Math.abs(difficultyOf(after.parameters) - difficultyOf(together))).toBeLessThan(0.15);
    });
  });
});

describe('a calibration without answers enough', () => {
  it.each([
    ['nobody sat', simulatedSittings({ plan: PLAN, people: 0 })],
    ['few did', simulatedSittings({ plan: PLAN, people: 20 })],
    ['nobody read a question', simulatedSittings({ plan: PLAN, people: 150, secondsOf: () => 1 })],
    ['no competence was chosen', { ...SOURCE, chosen: [] }],
  ])('changes nothing when %s', (_, source) => {
    const steps: string[] = [];
    const { items, scales, prior, converged } = calibrateScales(source, ({ step }) => steps.push(step));
    expect(steps).toEqual(['reading']);
    expect(items.every(({ verdict, after, hasDrifted }) => verdict === 'keep' && !after && !hasDrifted)).toBe(
      true,
    );
    expect(items).toHaveLength(8 * source.chosen.length);
    expect(
      scales.every(
        ({ calibrated, link, reliability }) => calibrated === 0 && !link && reliability === undefined,
      ),
    ).toBe(true);
    expect(prior).toMatchObject({ isRenewed: false, priorCovariance: [...source.priorCovariance] });
    expect(converged).toBe(true);
  });
});

describe('a scale on which an item has drifted', () => {
  const drifted = SOURCE.items.map((item, i) =>
    i === 2 ? { ...item, parameters: { model: '2pl', a: 1.1, b: 1.5 } as const } : item,
  );

  it('is linked once more without the item, which nobody sees go back', () => {
    const progress: CalibrationProgress[] = [];
    const { items } = calibrateScales({ ...SOURCE, items: drifted }, (step) => progress.push(step));
    expect(items.flatMap(({ hasDrifted }, i) => (hasDrifted ? [i] : []))).toEqual([2]);
    const order = progress.map(({ step }) => CALIBRATION_STEPS.indexOf(step));
    expect(order).toEqual([...order].sort((left, right) => left - right));
    // What counts up would begin anew: the second time says only that it is still linking.
    const linking = progress.filter(({ step }) => step === 'linking');
    expect(linking.length).toBeGreaterThan(2);
    expect(linking.every(({ done, total }) => done === 0 && total === 0)).toBe(true);
  });
});

describe('a scale that experts alone had set', () => {
  it('is taken for the judgement that it is: what moves away from it has not drifted', () => {
    const judged = SOURCE.items.map(({ errors: _, ...item }, i) =>
      i === 2 ? { ...item, parameters: { model: '2pl', a: 1.1, b: 1.5 } as const } : item,
    );
    const { items } = calibrateScales({ ...SOURCE, items: judged });
    expect(items.some(({ hasDrifted }) => hasDrifted)).toBe(false);
    expect(items[2]?.shift).toBeLessThan(-1);
    expect(items[2]?.verdict).toBe('take');
  });
});
