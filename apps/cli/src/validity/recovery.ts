import {
  calibrate,
  createGenerator,
  drawCategory,
  UnusableResponses,
  type Calibration,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { drawItems } from './banks';
import { RECOVERY_DESIGNS, type RecoveryDesign } from './recovery-designs';
import { plain, share, signed, text, count, type Cell, type Study } from './study';
import { Tally, type TallyResult } from './tally';

const SAMPLES = [200, 500, 1000, 5000] as const;
/** Calibrations of each sample size with the usual number of people. */
const RUNS: Readonly<Record<number, number>> = { 200: 12, 500: 8, 1000: 6, 5000: 3 };
const USUAL_PEOPLE = 1000;
/** Small runs calibrate samples up to this many times their people. */
const REACH = 5;

/** Whether calibration finds the parameters that made the answers, and says rightly how well it knows them. */
export const recoveryStudy: Study = {
  name: 'recovery',
  run: ({ people, seed, onProgress }) => {
    const sizes = SAMPLES.filter((size, index) => index === 0 || size <= REACH * people);
    const rows = RECOVERY_DESIGNS.flatMap((design) =>
      sizes.map((size) => {
        const runs = Math.max(1, Math.round(((RUNS[size] ?? 1) * people) / USUAL_PEOPLE));
        onProgress(`${design.name}, ${size} people`);
        return recover(design, { size, runs, seed: `${seed}|${design.name}|${size}` });
      }),
    );
    const inside = (value: number): boolean => value >= 0.93 && value <= 0.97;
    return {
      title: 'Recovery of item parameters',
      meaning: `How well calibration finds questions depends on how many answer them. Two-parameter questions, by RMSE: ${rows
        .filter(({ name }) => name === RECOVERY_DESIGNS[0]?.name)
        .map(
          ({ size, slopes, locations }) =>
            `with ${size} people to ${locations.rmse.toFixed(2)} logits in difficulty and ${slopes.rmse.toFixed(2)} in slope`,
        )
        .join('; ')}.`,
      tables: [
        {
          caption:
            'People N(0, 1), complete answers; true slopes LN(0, 0.3), difficulties N(0, 1), guessing 0.1 to 0.3, thresholds about 0.9 apart. Errors are pooled over runs and items; coverage is of 95 % intervals from the standard errors',
          columns: [
            text('model'),
            count('people'),
            count('runs'),
            signed('a: bias'),
            plain('a: RMSE'),
            share('a: coverage'),
            signed('b: bias'),
            plain('b: RMSE'),
            share('b: coverage'),
            plain('c: RMSE'),
            text('field, RMSE of a / b'),
          ],
          rows: rows.map(({ cells }) => cells),
        },
      ],
      aims: RECOVERY_DESIGNS.map(({ name }) => {
        const own = rows.filter((row) => row.name === name);
        const slopes = pooled(own.map((row) => row.slopes));
        const locations = pooled(own.map((row) => row.locations));
        return {
          text: `${name}, all sizes together, coverage of a and b: aim 93 to 97 %`,
          found: `${(100 * slopes).toFixed(1)} % and ${(100 * locations).toFixed(1)} %`,
          isReached: inside(slopes) && inside(locations),
        };
      }),
      notes: [
        'Field: mirt 1.45.1 and TAM 4.3 on the same kind of data, 40 items of 2PL and 30 of 3PL.',
        'With priors estimates are drawn towards what most items are like, so intervals are narrower than those of a method that knows nothing; coverage is then an average over items.',
        'Locations of one run share the error of where its people lie, so their coverage moves more from run to run than its number of intervals would have it.',
        'Samples in which a category was given by nobody cannot be calibrated and are drawn again.',
      ],
    };
  },
};

interface Recovered {
  readonly name: string;
  readonly size: number;
  readonly slopes: TallyResult;
  readonly locations: TallyResult;
  readonly cells: readonly Cell[];
}

/** Coverage over the intervals of all sample sizes. */
function pooled(results: readonly TallyResult[]): number {
  const total = results.reduce((sum, { n }) => sum + n, 0);
  return results.reduce((sum, { n, coverage }) => sum + n * coverage, 0) / total;
}

function recover(
  design: RecoveryDesign,
  { size, runs, seed }: { readonly size: number; readonly runs: number; readonly seed: string },
): Recovered {
  const [a, b, c] = [new Tally(0.95), new Tally(0.95), new Tally(0.95)];
  for (let run = 0; run < runs; run++) {
    const { truth, calibration } = calibrated(design, size, `${seed}|${run}`);
    calibration.items.forEach(({ parameters, errors }, index) => {
      const own = truth[index];
      if (!own || !errors) return;
      a.add((parameters.a ?? 1) - (own.a ?? 1), errors.a);
      locationsOf(parameters).forEach((location, k) =>
        b.add(location - (locationsOf(own)[k] ?? NaN), errors.locations[k]),
      );
      if (parameters.model === '3pl' && own.model === '3pl') c.add(parameters.c - own.c, errors.c);
    });
  }
  const [slopes, locations, asymptotes] = [a.result(), b.result(), c.result()];
  return {
    name: design.name,
    size,
    slopes,
    locations,
    cells: [
      ...[design.name, size, runs, slopes.bias, slopes.rmse, slopes.coverage],
      ...[locations.bias, locations.rmse, locations.coverage],
      design.model === '3pl' ? asymptotes.rmse : undefined,
      design.field[size] ?? '',
    ],
  };
}

function calibrated(
  { model, items, priors, make }: RecoveryDesign,
  persons: number,
  seed: string,
): { readonly truth: readonly ItemParameters[]; readonly calibration: Calibration } {
  for (let attempt = 0; ; attempt++) {
    const draw = createGenerator(`${seed}|${attempt}`);
    const truth = drawItems(items, make, draw);
    const categories = new Int8Array(persons * items);
    for (let person = 0; person < persons; person++) {
      const ability = draw.normal();
      truth.forEach((item, j) => {
        categories[person * items + j] = drawCategory(ability, item, draw.next());
      });
    }
    const planned = truth.map((_, j) => ({ id: String(j + 1), model }));
    try {
      return { truth, calibration: calibrate({ persons, items, categories }, planned, { priors }) };
    } catch (refusal) {
      if (!(refusal instanceof UnusableResponses)) throw refusal;
    }
  }
}

function locationsOf(item: ItemParameters): readonly number[] {
  return 'thresholds' in item ? item.thresholds : [item.b];
}
