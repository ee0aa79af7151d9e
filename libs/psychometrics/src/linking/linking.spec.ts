import fc from 'fast-check';
import { calibrate, type CalibrationItem } from '../calibration/calibrate';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { fromNormalMetric } from '../models/metric';
import { expectedScore } from '../models/response-model';
import { normalDensity } from '../numeric/normal';
import { createGenerator } from '../numeric/random';
import { anyAbility, anyItem } from '../testing/arbitraries';
import { tableOfBits } from '../testing/calibration-data';
import reference from '../testing/refs/linking.json';
import { haebara, stockingLord, type Comparison } from './characteristic-curves';
import { composeLinks, invertLink, linkAbility, linkItem, type Link } from './link';
import { linkScales, TooFewAnchors } from './link-scales';
import { meanGeometricMean, meanMean, meanSigma, type Anchor } from './moments';
import { robustLink } from './robust';

const { form_x_new: newForm, form_y_old: oldForm, common, KB_10_points: ten } = reference.inputs;
type Row = (typeof newForm)[number];
const itemOf = ({ discrimination: a, difficulty: b, asymptote: c }: Row): ItemParameters => ({
  model: '3pl',
  a,
  b,
  c,
});
const anchors: Anchor[] = common.map(([left, right]) => ({
  id: `anchor ${left}`,
  new: itemOf(newForm[left! - 1]!),
  old: itemOf(oldForm[right! - 1]!),
}));
const scaled = anchors.map((anchor) => ({
  ...anchor,
  new: fromNormalMetric(anchor.new),
  old: fromNormalMetric(anchor.old),
}));
const points41 = Array.from({ length: 41 }, (_, q) => -4 + 0.2 * q);
const ones = points41.map(() => 1);
const bell = points41.map(normalDensity);

/** Kolen & Brennan (2004), table 6.5, with plink 1.5-1, STUIRT and own optimiser; refs/linking.json. */
describe("Kolen and Brennan's example", () => {
  it('has the moment links published', () => {
    const { MeanSigma, MeanMean, MeanGeometricMean } = reference.expected.moments;
    for (const [link, expected] of [
      [meanSigma(anchors), MeanSigma],
      [meanMean(anchors), MeanMean],
      [meanGeometricMean(anchors), MeanGeometricMean],
    ] as const) {
      expect(Math.abs(link.slope - expected.A)).toBeLessThan(1e-6);
      expect(Math.abs(link.intercept - expected.B)).toBeLessThan(1e-6);
    }
  });

  const cases: [keyof typeof reference.expected.explicit_criteria, Anchor[], Comparison][] = [
    [
      'K&B 10-point, symmetric, D=1.7, own optimiser',
      scaled,
      { points: ten.points, weights: ten.y, weightsBack: ten.x },
    ],
    [
      '41 pts -4..4, N(0,1) weights on base(old) scale, one-sided, D=1.7',
      scaled,
      { points: points41, weights: bell },
    ],
    ['41 pts -4..4, uniform weights, one-sided, D=1.7', scaled, { points: points41, weights: ones }],
    ['41 pts -4..4, uniform weights, one-sided, D=1', anchors, { points: points41, weights: ones }],
    [
      '41 pts -4..4, N(0,1) weights, symmetric, D=1.7',
      scaled,
      { points: points41, weights: bell, weightsBack: bell },
    ],
  ];
  it.each(cases)('%s', (name, given, comparison) => {
    const { HB, SL } = reference.expected.explicit_criteria[name];
    for (const [found, expected] of [
      [haebara(given, comparison), HB],
      [stockingLord(given, comparison), SL],
    ] as const) {
      expect(found.converged).toBe(true);
      expect(Math.abs(found.link.slope - expected.A)).toBeLessThan(1e-4);
      expect(Math.abs(found.link.intercept - expected.B)).toBeLessThan(1e-4);
      expect(Math.abs(found.criterion - expected.criterion)).toBeLessThan(1e-6);
    }
  });
});

describe('a link', () => {
  const anyLink = fc.record({
    slope: fc.double({ min: 0.5, max: 2, noNaN: true }),
    intercept: fc.double({ min: -2, max: 2, noNaN: true }),
  });

  it('moves items and people together', () => {
    fc.assert(
      fc.property(anyItem, anyAbility, anyLink, (item, ability, link) => {
        expect(expectedScore(linkAbility(ability, link), linkItem(item, link))).toBeCloseTo(
          expectedScore(ability, item),
          9,
        );
      }),
    );
  });

  it('inverts', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { slope, intercept } = composeLinks(invertLink(link), link);
        expect(slope).toBeCloseTo(1, 12);
        expect(intercept).toBeCloseTo(0, 12);
      }),
    );
  });

  it('is found again by every method where nothing drifts', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 6, maxLength: 10 }), anyLink, (items, link) => {
        const exact = items.map((item, j): Anchor => ({
          id: String(j),
          new: item,
          old: linkItem(item, link),
        }));
        for (const found of [haebara(exact).link, stockingLord(exact).link, robustLink(exact).link]) {
          expect(found.slope).toBeCloseTo(link.slope, 4);
          expect(found.intercept).toBeCloseTo(link.intercept, 4);
        }
      }),
      { numRuns: 4 },
    );
  });
});

describe('drifting anchors', () => {
  const drifted = (count: number, seed: number): Anchor[] => {
    const generator = createGenerator(seed);
    return Array.from({ length: 12 }, (_, j) => {
      const a = 0.8 + 0.1 * (j % 6);
      const b = -1.65 + 0.3 * j;
      const noise = (): number => 0.07 * generator.normal();
      return {
        id: `anchor ${j}`,
        old: { model: '2pl', a: a * Math.exp(noise()), b: b + noise() },
        new: {
          model: '2pl',
          a: a * Math.exp(noise()),
          b: b + noise() - (j % 6 === 2 && j / 6 < count ? 0.5 : 0),
        },
      };
    });
  };
  const biasOf = (
    estimate: (anchors: readonly Anchor[]) => { readonly link: Link },
    count: number,
  ): number => {
    const samples = Array.from({ length: 8 }, (_, seed) => estimate(drifted(count, seed)).link.intercept);
    return samples.reduce((sum, intercept) => sum + intercept, 0) / samples.length;
  };

  it('hardly move the robust link where they move Stocking-Lord', () => {
    expect(Math.abs(biasOf(stockingLord, 2))).toBeGreaterThan(0.06);
    expect(Math.abs(biasOf(robustLink, 2))).toBeLessThan(0.035);
  });

  it('are named by the alarm', () => {
    const { drift, interceptError } = linkScales(drifted(2, 1));
    expect(drift.filter(({ isFlagged }) => isFlagged).map(({ id }) => id)).toEqual(['anchor 2', 'anchor 8']);
    expect(interceptError).toBeGreaterThan(0);
  });

  it('cannot be told from two anchors', () => {
    expect(() => linkScales(drifted(0, 1).slice(0, 2))).toThrow(TooFewAnchors);
  });
});

/** mirt 1.45.1 and equateIRT 2.5.1 on simulated waves of 1,500 with 12 common items; refs/linking.json. */
describe('two waves', () => {
  const { form1_items: first, form2_items: second, wave1, wave2 } = reference.inputs.two_wave;
  const expected = reference.expected.two_wave;
  const itemsOf = (ids: readonly number[]): CalibrationItem[] =>
    ids.map((id) => ({ id: `i${id}`, model: '2pl' }));
  const settings = { priors: 'none' } as const;

  it('link after separate calibration as mirt and equateIRT do', () => {
    const early = calibrate(tableOfBits(wave1), itemsOf(first), settings);
    const late = calibrate(tableOfBits(wave2), itemsOf(second), settings);
    expect(Math.abs(early.logLikelihood - expected.separate.w1.logLik)).toBeLessThan(0.01);
    expect(Math.abs(late.logLikelihood - expected.separate.w2.logLik)).toBeLessThan(0.01);
    const shared = first.filter((id) => second.includes(id));
    const pairs = shared.map((id): Anchor => ({
      id: `i${id}`,
      old: early.items[first.indexOf(id)]!.parameters,
      new: late.items[second.indexOf(id)]!.parameters,
    }));
    const { MS, SL } = expected.link_w2_to_w1;
    expect(Math.abs(meanSigma(pairs).slope - MS.A)).toBeLessThan(0.005);
    const found = linkScales(pairs, 'stocking-lord');
    expect(Math.abs(found.slope - SL.A)).toBeLessThan(0.01);
    expect(Math.abs(found.intercept - SL.B)).toBeLessThan(0.01);
    expect(found.interceptError).toBeGreaterThan(0.01);
  });

  it('calibrate concurrently as mirt does', () => {
    const ids = [...new Set([...first, ...second])].sort((left, right) => left - right);
    const rows = [...spread(tableOfBits(wave1), first, ids), ...spread(tableOfBits(wave2), second, ids)];
    const table: ResponseTable = {
      persons: 3000,
      items: ids.length,
      categories: Int8Array.from(rows),
      groups: Int32Array.from({ length: 3000 }, (_, person) => (person < 1500 ? 0 : 1)),
    };
    const { logLikelihood, groups, items } = calibrate(table, itemsOf(ids), settings);
    expect(Math.abs(logLikelihood - expected.concurrent.logLik)).toBeLessThan(0.02);
    expect(Math.abs(groups[1]!.mean - expected.concurrent.w2.mean)).toBeLessThan(0.005);
    expect(Math.abs(groups[1]!.sd ** 2 - expected.concurrent.w2.var)).toBeLessThan(0.01);
    items.forEach(({ parameters }, j) => {
      expect(Math.abs(discrimination(parameters) - expected.concurrent.a[j]!)).toBeLessThan(0.005);
    });
  });

  it('calibrate the second wave on fixed anchors as mirt does', () => {
    const early = expected.separate.w1;
    const asked = second.map((id): CalibrationItem => {
      const place = first.indexOf(id);
      const anchor: ItemParameters = { model: '2pl', a: early.a[place] ?? 1, b: early.b[place] ?? 0 };
      return { id: `i${id}`, model: '2pl', ...(place >= 0 ? { anchor } : {}) };
    });
    const { logLikelihood, groups, items } = calibrate(tableOfBits(wave2), asked, settings);
    expect(Math.abs(logLikelihood - expected.fixed_anchor.logLik)).toBeLessThan(0.02);
    expect(Math.abs(groups[0]!.mean - expected.fixed_anchor.w2_mean)).toBeLessThan(0.005);
    expect(Math.abs(groups[0]!.sd ** 2 - expected.fixed_anchor.w2_var)).toBeLessThan(0.01);
    items.forEach(({ parameters }, j) => {
      expect(isDichotomous(parameters)).toBe(true);
      expect(Math.abs(discrimination(parameters) - expected.fixed_anchor.a[j]!)).toBeLessThan(0.005);
    });
  });

  function spread(table: ResponseTable, from: readonly number[], to: readonly number[]): number[] {
    return Array.from({ length: table.persons }, (_, person) =>
      to.map((id) => {
        const place = from.indexOf(id);
        return place < 0 ? NOT_GIVEN : table.categories[person * table.items + place]!;
      }),
    ).flat();
  }
});
