import type { PlanItem } from '@qabilet/assessment';
import { aPlan, aPlanItem, competences } from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import { createGenerator, isDichotomous, type ItemParameters } from '@qabilet/psychometrics';
import { simulatedSittings, type SimulatedSittings } from '../testing/index';
import { calibrateScales } from './calibrate-scales';
import type { ItemCalibration, ScaleCalibration } from './scale-calibration';

const EACH = 10;
const DRIFTED = itemId('C01-03');
const HARDER_IN_RUSSIAN = itemId('C02-05');
const KNOWN = { a: 0.1, locations: [0.1], intercepts: [0.1] };

/** Two competences, ten items each, of which two are tried out. */
const PLAN = aPlan({
  competences: 2,
  items: bank(),
  rules: { minItems: 12, maxItems: 12, minPerCompetence: 5, maxPerCompetence: 7, pilotItems: 3 },
});

function bank(): PlanItem[] {
  const chance = createGenerator('items of two competences');
  return competences(2).flatMap((competence) =>
    Array.from({ length: EACH }, (_, i) =>
      aPlanItem({
        id: itemId(`${competence}-${String(i).padStart(2, '0')}`),
        competence,
        languages: ['en', 'ru'],
        status: i < EACH - 2 ? 'operational' : 'pilot',
        parameters: { model: '2pl', a: Math.exp(0.1 + 0.2 * chance.normal()), b: (i % 8) / 3 - 1.2 },
      }),
    ),
  );
}

function shifted(parameters: ItemParameters, by: number): ItemParameters {
  return isDichotomous(parameters) ? { ...parameters, b: parameters.b + by } : parameters;
}

function calibrated(different: Partial<SimulatedSittings> = {}): ScaleCalibration {
  return calibrateScales(simulatedSittings({ plan: PLAN, people: 700, errors: KNOWN, ...different }));
}

function difficulty(parameters: ItemParameters | undefined): number {
  return parameters && isDichotomous(parameters) ? parameters.b : NaN;
}

/** After minus truth, of the items with new parameters. */
function errorsOf({ items }: ScaleCalibration, isMeant = (_: ItemCalibration): boolean => true): number[] {
  return items.filter(isMeant).flatMap(({ id, after }) => {
    const truth = PLAN.items.find((item) => item.id === id)?.parameters;
    return after ? [difficulty(after.parameters) - difficulty(truth)] : [];
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => value ** 2)));

describe('calibrating scales from adaptive answers', () => {
  let draft: ScaleCalibration;
  beforeAll(() => {
    draft = calibrated({
      waves: [0, 0.5],
      truth: ({ id, parameters }, language) => {
        if (id === DRIFTED) return shifted(parameters, -0.9);
        return id === HARDER_IN_RUSSIAN && language === 'ru' ? shifted(parameters, 1.4) : parameters;
      },
    });
  });
  const itemOf = (id: ItemCalibration['id']) => draft.items.find((item) => item.id === id);
  const isUntouched = ({ id }: ItemCalibration): boolean => id !== DRIFTED && id !== HARDER_IN_RUSSIAN;

  it('recovers the items from answers to questions that were chosen', () => {
    expect(draft.converged).toBe(true);
    expect(errorsOf(draft, isUntouched).length).toBeGreaterThan(15);
    expect(rootMeanSquare(errorsOf(draft, isUntouched))).toBeLessThan(0.25);
  });

  it('raises the alarm for an item that has become easier, and for no other', () => {
    expect(draft.items.filter(({ hasDrifted }) => hasDrifted).map(({ id }) => id)).toContain(DRIFTED);
    expect(draft.items.filter((item) => item.hasDrifted && isUntouched(item))).toEqual([]);
    expect(itemOf(DRIFTED)).toMatchObject({ verdict: 'quarantine' });
    expect(itemOf(DRIFTED)?.shift).toBeLessThan(-0.6);
  });

  it('does not let it move the scale', () => {
    expect(Math.abs(mean(errorsOf(draft, isUntouched)))).toBeLessThan(0.08);
  });

  it('finds the item that is harder in one language at equal ability', () => {
    expect(itemOf(HARDER_IN_RUSSIAN)).toMatchObject({
      verdict: 'quarantine',
      languages: { size: 'C', hardestIn: 'ru', languages: ['en', 'ru'] },
    });
    expect(itemOf(HARDER_IN_RUSSIAN)?.reasons).toContain('language-difference');
    const others = draft.items.filter(
      ({ id, languages }) => id !== HARDER_IN_RUSSIAN && languages?.size === 'C',
    );
    expect(others).toEqual([]);
  });

  it('tells how strongly the competences go together, with the spread of a person as before', () => {
    expect(draft.prior.isRenewed).toBe(true);
    expect(draft.prior.priorCovariance.filter((_, k) => k % 3 === 0)).toEqual([1, 1]);
    expect(draft.prior.correlationAfter).toBeGreaterThan(0.6);
    expect(draft.prior.correlationAfter).toBeLessThan(0.9);
  });

  it('counts what was tried out apart', () => {
    const pilots = draft.items.filter(({ pilotAnswers }) => pilotAnswers > 0);
    expect(pilots).toHaveLength(4);
    expect(pilots.every(({ answers, pilotAnswers }) => answers === pilotAnswers)).toBe(true);
  });
});

describe('too few answers', () => {
  it('keep every parameter and say so', () => {
    const { items, prior, scales, data } = calibrated({ people: 40 });
    expect(items).toHaveLength(2 * EACH);
    expect(items.every(({ verdict, after }) => verdict === 'keep' && after === undefined)).toBe(true);
    expect(prior).toMatchObject({ isRenewed: false, priorCovariance: [...PLAN.priorCovariance] });
    expect(scales.map(({ calibrated: count, link }) => [count, link])).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
    expect(data).toMatchObject({ sittings: 40, sittingsUsed: 40 });
  });
});
