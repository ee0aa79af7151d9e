import { aPlan, aPlanItem, competences } from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import { createGenerator, isDichotomous, type ItemParameters } from '@qabilet/psychometrics';
import { simulatedSittings } from '../testing/index';
import { calibrateScales } from './calibrate-scales';

const COMPETENCES = 8;
const EACH = 6;
const KNOWN = { a: 0.02, locations: [0.02], intercepts: [0.02] };

/** Eight competences with six items each, of which a test asks two or three. */
function bank() {
  const chance = createGenerator('eight competences');
  return competences(COMPETENCES).flatMap((competence) =>
    Array.from({ length: EACH }, (_, i) =>
      aPlanItem({
        id: itemId(`${competence}-${i}`),
        competence,
        parameters: { model: '2pl', a: Math.exp(0.2 + 0.25 * chance.normal()), b: i * 0.5 - 1.2 },
      }),
    ),
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => value ** 2)));
const bOf = (parameters: ItemParameters): number => (isDichotomous(parameters) ? parameters.b : NaN);

it('recovers items of which each person answers two or three a competence, and knows how well', () => {
  const plan = aPlan({
    competences: COMPETENCES,
    items: bank(),
    rules: { minItems: 20, maxItems: 22, minPerCompetence: 2, maxPerCompetence: 3, pilotItems: 0 },
  });
  const { items } = calibrateScales(simulatedSittings({ plan, people: 500, errors: KNOWN }));

  const found = items.flatMap(({ id, after }) => {
    const truth = plan.items.find((item) => item.id === id)?.parameters;
    return truth && after ? [{ truth, ...after }] : [];
  });
  const errors = found.map(({ truth, parameters }) => bOf(parameters) - bOf(truth));
  const slopes = found.map(({ truth, parameters }) => Math.log((parameters.a ?? 1) / (truth.a ?? 1)));
  const standardised = errors.map((error, i) => error / (found[i]?.errors.locations[0] ?? NaN));
  expect(found.length).toBeGreaterThan(35);
  // Under one prior for everybody 0.31, 1.9 and five false alarms: people were given the items that suited them.
  expect(spread(errors)).toBeLessThan(0.2);
  expect(Math.abs(mean(slopes))).toBeLessThan(0.08);
  expect(spread(standardised)).toBeLessThan(1.3);
  expect(items.filter(({ hasDrifted }) => hasDrifted)).toEqual([]);
});
