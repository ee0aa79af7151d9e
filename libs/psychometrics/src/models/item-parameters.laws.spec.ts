import fc from 'fast-check';
import { anyItem } from '../testing/arbitraries';
import {
  categoryCount,
  checkItemParameters,
  discrimination,
  faultOf,
  isDichotomous,
  isLogConcave,
  UnusableItemParameters,
  type ItemParameters,
} from './item-parameters';
import { answerTerms } from './response-model';

describe('item parameters', () => {
  it('of every arbitrary item are usable', () => {
    fc.assert(fc.property(anyItem, (item) => faultOf(item) === undefined));
  });

  it.each<[string, ItemParameters]>([
    ['a slope of 0', { model: '2pl', a: 0, b: 0 }],
    ['a negative slope', { model: 'gpcm', a: -0.1, thresholds: [0] }],
    ['an infinite slope', { model: '3pl', a: Infinity, b: 0, c: 0.2 }],
    ['a slope that is no number', { model: 'grm', a: NaN, thresholds: [0, 1] }],
    ['a 1PL slope of 0', { model: '1pl', a: 0, b: 0 }],
    ['an infinite difficulty', { model: '1pl', b: Infinity }],
    ['a difficulty that is no number', { model: '4pl', a: 1, b: NaN, c: 0, d: 1 }],
    ['guessing below 0', { model: '3pl', a: 1, b: 0, c: -0.01 }],
    ['guessing that is no number', { model: '3pl', a: 1, b: 0, c: NaN }],
    ['certain guessing', { model: '3pl', a: 1, b: 0, c: 1 }],
    ['an upper asymptote above 1', { model: '4pl', a: 1, b: 0, c: 0, d: 1.01 }],
    ['an upper asymptote that is no number', { model: '4pl', a: 1, b: 0, c: 0, d: NaN }],
    ['asymptotes that meet', { model: '4pl', a: 1, b: 0, c: 0.5, d: 0.5 }],
    ['no thresholds', { model: 'grm', a: 1, thresholds: [] }],
    ['an infinite threshold', { model: 'grm', a: 1, thresholds: [0, Infinity] }],
    ['a step that is no number', { model: 'gpcm', a: 1, thresholds: [0, NaN] }],
    ['graded thresholds that fall', { model: 'grm', a: 1, thresholds: [-1, 1, 0.5] }],
    ['graded thresholds that repeat', { model: 'grm', a: 1, thresholds: [-1, -1] }],
  ])('with %s are refused, by the name of the item', (_, item) => {
    expect(faultOf(item)).toBeDefined();
    expect(() => checkItemParameters(item, 'question 7')).toThrow(UnusableItemParameters);
    expect(() => checkItemParameters(item, 'question 7')).toThrow(/^question 7: /);
  });

  it.each<[string, ItemParameters]>([
    ['no guessing at all', { model: '3pl', a: 1, b: 0, c: 0 }],
    ['no slips at all', { model: '4pl', a: 1, b: 0, c: 0, d: 1 }],
    ['a very flat curve', { model: '2pl', a: 1e-3, b: 0 }],
    ['a difficulty far out', { model: '2pl', a: 1, b: -40 }],
    ['one graded threshold', { model: 'grm', a: 1, thresholds: [0] }],
    ['steps that fall', { model: 'gpcm', a: 1, thresholds: [1, 0, -1] }],
    ['steps that repeat', { model: 'gpcm', a: 1, thresholds: [0, 0] }],
  ])('with %s are accepted', (_, item) => {
    expect(() => checkItemParameters(item)).not.toThrow();
  });

  it('have one category more than thresholds, and two without', () => {
    fc.assert(
      fc.property(
        anyItem,
        (item) => categoryCount(item) === (isDichotomous(item) ? 2 : item.thresholds.length + 1),
      ),
    );
  });

  it('of 1PL have the slope 1 unless another was calibrated', () => {
    expect([discrimination({ model: '1pl', b: 2 }), discrimination({ model: '1pl', a: 0.8, b: 2 })]).toEqual([
      1, 0.8,
    ]);
  });

  it('say truly whether the log-likelihood is concave', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        let rises = false;
        for (let theta = -8; theta <= 8; theta += 0.1) {
          for (let k = 0; k < categoryCount(item); k++)
            rises ||= answerTerms(theta, item, k).curvature > 1e-9;
        }
        return !isLogConcave(item) || !rises;
      }),
      { numRuns: 60 },
    );
  });

  it.each<[ItemParameters, boolean]>([
    [{ model: '3pl', a: 1, b: 0, c: 0 }, true],
    [{ model: '3pl', a: 1, b: 0, c: 0.1 }, false],
    [{ model: '4pl', a: 1, b: 0, c: 0, d: 1 }, true],
    [{ model: '4pl', a: 1, b: 0, c: 0, d: 0.95 }, false],
    [{ model: 'gpcm', a: 1, thresholds: [1, -1] }, true],
  ])('%j: concave is %s', (item, concave) => {
    expect(isLogConcave(item)).toBe(concave);
  });
});
