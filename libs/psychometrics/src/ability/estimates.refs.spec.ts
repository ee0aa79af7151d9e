import type { Answer, NormalPrior } from './answer';
import { estimateEap } from './eap';
import { estimateMap } from './map';
import { trapezoid } from './quadrature';
import { estimateWle } from './wle';

/**
 * Posterior means and SDs by adaptive quadrature, modes and the roots of Warm's equation by secant search, all with 25
 * digits from the definitions of the models: mpmath 1.3.0, `quad`, `diff`, `findroot`.
 */
interface Reference {
  readonly answers: readonly Answer[];
  readonly prior: NormalPrior;
  readonly eap: readonly [ability: number, sd: number];
  readonly map: readonly [ability: number, error: number];
  /** Undefined where the equation has several roots. */
  readonly wle: number | undefined;
}

const REFERENCES: readonly Reference[] = [
  {
    answers: [
      { item: { model: '2pl', a: 0.62, b: -1.3 }, category: 1 },
      { item: { model: '2pl', a: 2.16, b: -0.46 }, category: 1 },
      { item: { model: '2pl', a: 1.44, b: -1.69 }, category: 1 },
    ],
    prior: { mean: 0.4, sd: 0.8 },
    eap: [0.7158766385424997, 0.6888203030858703],
    map: [0.6402019685219514, 0.6965387989423281],
    wle: 0.2487627536016828,
  },
  {
    answers: [
      { item: { model: '2pl', a: 0.86, b: -1.04 }, category: 1 },
      { item: { model: '2pl', a: 2.15, b: -1.29 }, category: 1 },
      { item: { model: '2pl', a: 1.57, b: -0.48 }, category: 1 },
      { item: { model: '2pl', a: 1.55, b: 0.52 }, category: 1 },
      { item: { model: '2pl', a: 1.12, b: 0.11 }, category: 1 },
      { item: { model: '2pl', a: 2.15, b: -1.25 }, category: 0 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [0.24090386848387985, 0.5977844081855778],
    map: [0.17976504370310709, 0.5904644719913987],
    wle: 0.1415716748938257,
  },
  {
    answers: [{ item: { model: '2pl', a: 1.63, b: -1.17 }, category: 0 }],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [-0.931349082581822, 0.8217413412326224],
    map: [-0.9558298393219669, 0.7798253128649089],
    wle: -1.8439952691215398,
  },
  {
    answers: [
      { item: { model: '3pl', a: 0.98, b: 1.98, c: 0.19 }, category: 0 },
      { item: { model: '3pl', a: 0.95, b: 1.28, c: 0.15 }, category: 1 },
      { item: { model: '3pl', a: 1.37, b: -0.64, c: 0.17 }, category: 0 },
      { item: { model: '3pl', a: 1.95, b: 0.02, c: 0.28 }, category: 1 },
      { item: { model: '3pl', a: 1.94, b: -0.03, c: 0.3 }, category: 0 },
    ],
    prior: { mean: 0.4, sd: 0.8 },
    eap: [-0.21253251434275183, 0.6061779844062253],
    map: [-0.15626136079886865, 0.5834319747673132],
    wle: -0.6285971369208126,
  },
  {
    answers: [
      { item: { model: 'grm', a: 0.94, thresholds: [0.42, 0.65, 0.95] }, category: 0 },
      { item: { model: 'grm', a: 1.57, thresholds: [-0.22, 0.02, 0.32] }, category: 2 },
      { item: { model: 'grm', a: 1.83, thresholds: [-0.68, -0.48, -0.18] }, category: 2 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [-0.18284422708585835, 0.5307407693021426],
    map: [-0.17758456673641193, 0.5911332992912907],
    wle: -0.235400280725631,
  },
  {
    answers: [
      { item: { model: 'gpcm', a: 0.66, thresholds: [0.83, 0.58] }, category: 0 },
      { item: { model: 'gpcm', a: 1.3, thresholds: [-0.79, -0.6] }, category: 1 },
      { item: { model: 'gpcm', a: 1.52, thresholds: [0.96, -1.25] }, category: 2 },
      { item: { model: 'gpcm', a: 1.15, thresholds: [0.5, 0.61] }, category: 0 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [-0.12231831084867026, 0.48828517385556636],
    map: [-0.12596616427109528, 0.4529634240614087],
    wle: -0.1571065578313735,
  },
  {
    answers: [
      { item: { model: '2pl', a: 1.2, b: 0.73 }, category: 1 },
      { item: { model: 'grm', a: 1.93, thresholds: [-0.73, 0.49, 1.32] }, category: 0 },
      { item: { model: 'gpcm', a: 1.33, thresholds: [-0.47, -0.89] }, category: 1 },
    ],
    prior: { mean: 0.4, sd: 0.8 },
    eap: [-0.19929496983826778, 0.5460649596855865],
    map: [-0.2414935444174043, 0.5054495133396733],
    wle: -0.6573374901635549,
  },
  {
    answers: [
      { item: { model: '3pl', a: 1.89, b: -0.68, c: 0.28 }, category: 0 },
      { item: { model: 'grm', a: 1.41, thresholds: [-0.5, 1.12, 1.42] }, category: 3 },
      { item: { model: '2pl', a: 1.5, b: 1.88 }, category: 0 },
      { item: { model: 'gpcm', a: 1.14, thresholds: [-0.17, -1.07] }, category: 2 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [0.14474945073323708, 0.6269385679469441],
    map: [0.09782605964889517, 0.605505047137849],
    wle: -0.0029952250854932655,
  },
  {
    answers: [
      { item: { model: '2pl', a: 0.73, b: -0.59 }, category: 0 },
      { item: { model: '2pl', a: 0.53, b: -1.68 }, category: 0 },
      { item: { model: '2pl', a: 2.01, b: 0.27 }, category: 1 },
      { item: { model: '2pl', a: 1.19, b: -0.2 }, category: 1 },
      { item: { model: '2pl', a: 1.47, b: 0.09 }, category: 1 },
      { item: { model: '2pl', a: 2.0, b: 0.31 }, category: 1 },
      { item: { model: '2pl', a: 1.9, b: 0.33 }, category: 1 },
      { item: { model: '2pl', a: 1.49, b: 1.46 }, category: 0 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [0.8786694272220293, 0.4929326106787282],
    map: [0.8251458499193288, 0.4708661688739899],
    wle: 0.9562001321450775,
  },
  {
    answers: [
      { item: { model: '3pl', a: 0.74, b: 0.01, c: 0.29 }, category: 1 },
      { item: { model: '2pl', a: 0.63, b: -1.86 }, category: 0 },
      { item: { model: '2pl', a: 1.03, b: -0.41 }, category: 0 },
      { item: { model: '2pl', a: 1.32, b: 1.81 }, category: 0 },
    ],
    prior: { mean: 0.4, sd: 0.8 },
    eap: [-0.20230052418905506, 0.7021232181105681],
    map: [-0.1875395151150212, 0.6931463435349143],
    wle: -2.249710215348139,
  },
  {
    answers: [
      { item: { model: 'grm', a: 1.22, thresholds: [-0.97, 0.01, 1.86] }, category: 0 },
      { item: { model: 'gpcm', a: 1.28, thresholds: [-1.2, 0.71] }, category: 1 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [-0.5603032644773124, 0.7328661797516447],
    map: [-0.564480993434228, 0.6988981111070107],
    wle: -1.0337789583509376,
  },
  {
    answers: [
      { item: { model: 'gpcm', a: 1.29, thresholds: [0.11, 0.41] }, category: 1 },
      { item: { model: '2pl', a: 0.86, b: 0.07 }, category: 0 },
    ],
    prior: { mean: 0.0, sd: 1.0 },
    eap: [-0.10934648258952494, 0.7207400671920926],
    map: [-0.07047602649319623, 0.6831440159704845],
    wle: 0.0025807153690121476,
  },
];

describe.each(REFERENCES.map((reference, i) => [i + 1, reference] as const))('pattern %d', (_, reference) => {
  const { answers, prior, eap, map, wle } = reference;

  it('has the posterior mean and SD of the exact integrals', () => {
    const found = estimateEap(answers, { prior, quadrature: trapezoid(-9, 9, 721) });
    expect(Math.abs(found.ability - eap[0])).toBeLessThan(1e-9);
    expect(Math.abs(found.standardError - eap[1])).toBeLessThan(1e-9);
  });

  it('has the mode and its error', () => {
    const found = estimateMap(answers, prior);
    expect(Math.abs(found.ability - map[0])).toBeLessThan(1e-9);
    expect(Math.abs(found.standardError - map[1])).toBeLessThan(1e-9);
  });

  it("has the root of Warm's equation", () => {
    const { ability, atBound } = estimateWle(answers)!;
    if (wle === undefined || Math.abs(wle) > 6) return expect(Number.isFinite(ability)).toBe(true);
    expect(atBound).toBe(false);
    expect(Math.abs(ability - wle)).toBeLessThan(1e-8);
  });
});
