import fc from 'fast-check';
import type { Answer } from '../ability/answer';
import { categoryCount, type ItemParameters } from '../models/item-parameters';

const slope = fc.double({ min: 0.3, max: 2.5, noNaN: true });
const location = fc.double({ min: -3, max: 3, noNaN: true });
const asymptote = fc.double({ min: 0, max: 0.35, noNaN: true });
const steps = fc.array(fc.double({ min: 0.05, max: 1.2, noNaN: true }), { minLength: 1, maxLength: 4 });

/** Abilities that people have. */
export const anyAbility = fc.double({ min: -4, max: 4, noNaN: true });

export const anyItem: fc.Arbitrary<ItemParameters> = fc.oneof(
  fc.record({ model: fc.constant('1pl' as const), b: location }),
  fc.record({ model: fc.constant('2pl' as const), a: slope, b: location }),
  fc.record({ model: fc.constant('3pl' as const), a: slope, b: location, c: asymptote }),
  fc.record({
    model: fc.constant('4pl' as const),
    a: slope,
    b: location,
    c: asymptote,
    d: fc.double({ min: 0.8, max: 1, noNaN: true }),
  }),
  fc.record({ a: slope, from: location, steps }).map(({ a, from, steps: widths }): ItemParameters => {
    let threshold = from - 1.5;
    return { model: 'grm', a, thresholds: widths.map((width) => (threshold += width)) };
  }),
  fc.record({
    model: fc.constant('gpcm' as const),
    a: slope,
    thresholds: fc.array(location, { minLength: 1, maxLength: 4 }),
  }),
);

export const anyAnswer: fc.Arbitrary<Answer> = anyItem.chain((item) =>
  fc.nat({ max: categoryCount(item) - 1 }).map((category) => ({ item, category })),
);

export const anyAnswers = fc.array(anyAnswer, { minLength: 1, maxLength: 15 });
