import { calibrate } from '../calibration/calibrate';
import type { ResponseTable } from '../calibration/responses';
import { discrimination, type ItemParameters } from '../models/item-parameters';
import { logistic } from '../models/logistic';
import { at, increase } from '../numeric/element';
import { inverse } from '../numeric/matrix';
import { normalDensity } from '../numeric/normal';
import { createGenerator } from '../numeric/random';
import { tableOfBits } from '../testing/calibration-data';
import reference from '../testing/refs/linking.json';
import { covarianceFromErrors, type AnchorCovariances } from './anchor-errors';
import { linkItem, locationsOf, type Link } from './link';
import { linkScales, type LinkMethod, type ScaleLink } from './link-scales';
import type { Anchor } from './moments';

const TRUTH: Link = { slope: 1.15, intercept: 0.4 };
const NOISE = 0.08;

/** Twelve anchors with known sampling errors on both scales. */
function arrange(seed: string): { readonly anchors: Anchor[]; readonly covariances: AnchorCovariances } {
  const generator = createGenerator(seed);
  const covariance = new Float64Array(24 * 24);
  const anchors = Array.from({ length: 12 }, (_, j): Anchor => {
    const a = 0.8 + 0.07 * ((j * 5) % 12);
    const b = -1.65 + 0.3 * j;
    const errors = [NOISE * a, (NOISE * Math.sqrt(1 + (b * b) / 2)) / a] as const;
    errors.forEach((error, k) => (covariance[(2 * j + k) * 25] = error * error));
    const measured = (item: ItemParameters): ItemParameters => ({
      model: '2pl',
      a: discrimination(item) + errors[0] * generator.normal(),
      b: locationsOf(item)[0]! + errors[1] * generator.normal(),
    });
    const item: ItemParameters = { model: '2pl', a, b };
    return { id: `anchor ${j}`, new: measured(item), old: measured(linkItem(item, TRUTH)) };
  });
  return { anchors, covariances: { old: covariance, new: covariance } };
}

/** Share of simulated links whose 90 % interval holds the truth. */
function coverage(method: LinkMethod, links: number): { readonly slope: number; readonly intercept: number } {
  const found = Array.from({ length: links }, (_, k) => {
    const { anchors, covariances } = arrange(`link ${k}`);
    return linkScales(anchors, method, covariances);
  });
  const held = (of: (link: ScaleLink) => readonly [number, number]): number =>
    found.filter((link) => Math.abs(of(link)[0]) < 1.645 * of(link)[1]).length / links;
  return {
    slope: held(({ slope, slopeError }) => [slope - TRUTH.slope, slopeError]),
    intercept: held(({ intercept, interceptError }) => [intercept - TRUTH.intercept, interceptError]),
  };
}

describe("a link's errors from those of its anchors", () => {
  it.each([
    ['robust', 20],
    ['haebara', 40],
    ['stocking-lord', 40],
    ['mean-mean', 200],
    ['mean-sigma', 200],
    ['mean-geometric-mean', 200],
  ] as const)('hold the truth about nine times in ten, %s', (method, links) => {
    const { slope, intercept } = coverage(method, links);
    // 0.9 within three standard errors of so many links.
    const tolerance = 3 * Math.sqrt(0.09 / links);
    expect(Math.abs(slope - 0.9)).toBeLessThan(tolerance);
    expect(Math.abs(intercept - 0.9)).toBeLessThan(tolerance);
  });

  it('vanish with the errors of the anchors, and name their source', () => {
    const { anchors, covariances } = arrange('one');
    const none = { old: covariances.old.map(() => 0), new: covariances.new.map(() => 0) };
    for (const method of ['haebara', 'stocking-lord', 'mean-mean', 'mean-sigma'] as const) {
      const link = linkScales(anchors, method, none);
      expect(link.errors).toBe('from the items');
      expect(link.slopeError).toBe(0);
      expect(link.interceptError).toBe(0);
    }
    expect(linkScales(anchors, 'robust').errors).toBe('from the spread of the anchors');
  });

  it('are the same however often they are asked for', () => {
    const { anchors, covariances } = arrange('twice');
    expect(linkScales(anchors, 'robust', covariances)).toEqual(linkScales(anchors, 'robust', covariances));
  });
});

describe("items' covariances from their standard errors", () => {
  it('know how slope and difficulty err together where the intercept says so', () => {
    const [a, b] = [1.3, -0.9];
    const [aa, bb, ab] = [0.01, 0.02, 0.006];
    const intercept = Math.sqrt(b * b * aa + a * a * bb + 2 * a * b * ab);
    const errors = { a: Math.sqrt(aa), locations: [Math.sqrt(bb)], intercepts: [intercept] };
    const covariance = covarianceFromErrors([{ model: '2pl', a, b }], [errors]);
    [aa, ab, ab, bb].forEach((value, k) => expect(covariance[k]).toBeCloseTo(value, 12));
  });

  it('are nothing for items whose parameters were given', () => {
    expect(Array.from(covarianceFromErrors([{ model: '2pl', a: 1, b: 0 }], [undefined]))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('take thresholds and asymptotes in their order', () => {
    const items: ItemParameters[] = [
      { model: '3pl', a: 1, b: 0, c: 0.2 },
      { model: 'grm', a: 1, thresholds: [0, 0.1] },
    ];
    const covariance = covarianceFromErrors(items, [
      { a: 1, locations: [2], c: 3, intercepts: [2] },
      { a: 4, locations: [5, 6], intercepts: [5, 6] },
    ]);
    expect(Array.from({ length: 6 }, (_, k) => covariance[k * 7])).toEqual([1, 4, 9, 16, 25, 36]);
  });
});

/** equateIRT 2.5.1 with mirt 1.45.1 on simulated waves of 1,500 with 12 common items; refs/linking.json. */
describe('the errors of two waves', () => {
  const { form1_items: first, form2_items: second, wave1, wave2 } = reference.inputs.two_wave;
  const expected = reference.expected.two_wave.link_w2_to_w1;
  const shared = first.filter((id) => second.includes(id));

  it.each([
    ['mean-mean', 'MM', 0.05],
    // It hangs on the most extreme items, whose cross-products differ most from the observed information.
    ['mean-sigma', 'MS', 0.12],
    ['mean-geometric-mean', 'MGM', 0.05],
    ['haebara', 'HB', 0.05],
    ['stocking-lord', 'SL', 0.05],
  ] as const)("are equateIRT's, %s", (method, name, within) => {
    const { slopeError, interceptError } = linkScales(waves().anchors, method, waves().covariances);
    expect(Math.abs(slopeError / expected[name].seA - 1)).toBeLessThan(within);
    expect(Math.abs(interceptError / expected[name].seB - 1)).toBeLessThan(within);
  });

  it.each([
    ['mean-mean', 'MM', 1e-4],
    ['mean-geometric-mean', 'MGM', 1e-4],
    // The tolerance that comes with the reference.
    ['haebara', 'HB', 1e-3],
    ['stocking-lord', 'SL', 1e-3],
  ] as const)(
    "are equateIRT's with the covariance of the calibrations themselves, %s",
    (method, name, within) => {
      const { slopeError, interceptError } = linkScales(waves().anchors, method, waves().observed);
      expect(Math.abs(slopeError - expected[name].seA)).toBeLessThan(within);
      expect(Math.abs(interceptError - expected[name].seB)).toBeLessThan(within);
    },
  );

  it('are too small where anchors are taken to err one by one: all share the sampling of the people', () => {
    const { anchors, observed, apart } = waves();
    const [joint, alone] = [observed, apart].map((own) => linkScales(anchors, 'haebara', own).interceptError);
    expect(alone).toBeLessThan(0.8 * joint!);
  });

  let known: ReturnType<typeof arrangeWaves> | undefined;
  const waves = (): ReturnType<typeof arrangeWaves> => (known ??= arrangeWaves());

  interface Waves {
    readonly anchors: Anchor[];
    /** By cross-products of scores, apart from the library. */
    readonly covariances: AnchorCovariances;
    readonly observed: AnchorCovariances;
    /** From the items' own errors alone. */
    readonly apart: AnchorCovariances;
  }

  function arrangeWaves(): Waves {
    const early = waveOf(wave1, first);
    const late = waveOf(wave2, second);
    return {
      anchors: shared.map((id, j) => ({ id: `i${id}`, old: early.items[j]!, new: late.items[j]! })),
      covariances: { old: early.covariance, new: late.covariance },
      observed: { old: early.observed, new: late.observed },
      apart: { old: early.apart, new: late.apart },
    };
  }

  function waveOf(
    rows: readonly string[],
    ids: readonly number[],
  ): {
    readonly items: ItemParameters[];
    readonly covariance: Float64Array;
    readonly observed: Float64Array;
    readonly apart: Float64Array;
  } {
    const table = tableOfBits(rows);
    const { items, covariance: observed } = calibrate(
      table,
      ids.map((id) => ({ id: `i${id}`, model: '2pl' })),
      { priors: 'none', covarianceOf: shared.map((id) => `i${id}`) },
    );
    const anchors = shared.map((id) => items[ids.indexOf(id)]!);
    const all = items.map(({ parameters }) => parameters);
    const joint = jointCovariance(table, all);
    const kept = shared.flatMap((id) => [2 * ids.indexOf(id), 2 * ids.indexOf(id) + 1]);
    const size = 2 * all.length;
    return {
      items: anchors.map(({ parameters }) => parameters),
      observed: observed!,
      apart: covarianceFromErrors(
        anchors.map(({ parameters }) => parameters),
        anchors.map(({ errors }) => errors),
      ),
      covariance: Float64Array.from(kept.flatMap((row) => kept.map((column) => joint[row * size + column]!))),
    };
  }

  /** Inverse of the sum of cross-products of every person's scores in a and b: the information of all items jointly. */
  function jointCovariance(table: ResponseTable, items: readonly ItemParameters[]): Float64Array {
    const n = items.length;
    const points = Array.from({ length: 31 }, (_, q) => -4.5 + 0.3 * q);
    const a = items.map(discrimination);
    const b = items.map((item) => locationsOf(item)[0]!);
    const right = points.map((x) => a.map((slope, j) => logistic(slope * (x - b[j]!))));
    const information = new Float64Array(4 * n * n);
    for (let person = 0; person < table.persons; person++) {
      const row = table.categories.subarray(person * n, (person + 1) * n);
      const weights = points.map((x, q) =>
        right[q]!.reduce((product, p, j) => product * (row[j] === 1 ? p : 1 - p), normalDensity(x)),
      );
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const scores = new Float64Array(2 * n);
      weights.forEach((weight, q) => {
        for (let j = 0; j < n; j++) {
          const residual = (row[j]! - right[q]![j]!) * (weight / total);
          increase(scores, 2 * j, residual * (points[q]! - b[j]!));
          increase(scores, 2 * j + 1, -residual * a[j]!);
        }
      });
      for (let i = 0; i < 2 * n; i++)
        for (let j = 0; j < 2 * n; j++) increase(information, i * 2 * n + j, at(scores, i) * at(scores, j));
    }
    return inverse(information, 2 * n)!;
  }
});
