import fc from 'fast-check';
import { CategoryPairs, packedSize } from './category-pairs';

const ITEMS = [2, 4, 3, 2];
/** Four together, and one on its own. */
const LENGTH = 5;
const start = Int32Array.of(0, 2, 6, 9, 11);

const anyPeople = fc.array(
  fc.record({
    answers: fc.tuple(...ITEMS.map((categories) => fc.integer({ min: 0, max: categories - 1 }))),
    brought: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: LENGTH, maxLength: LENGTH }),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('sums by pairs of categories', () => {
  it('are those of the people who answered in both', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const answered = Int32Array.from(
          ITEMS.flatMap((_, item) => people.map(({ answers }) => answers[item]!)),
        );
        const pairs = new CategoryPairs(
          answered,
          start,
          Float64Array.from(people.flatMap(({ brought }) => brought)),
        );
        for (let place = 0; place < ITEMS.length; place++) {
          const single = pairs.of(place);
          for (let k = 0; k < ITEMS[place]!; k++)
            for (let m = 0; m < LENGTH; m++) {
              const expected = people
                .filter(({ answers }) => answers[place] === k)
                .reduce((sum, { brought }) => sum + brought[m]!, 0);
              expect(single[k * LENGTH + m]).toBeCloseTo(expected, 9);
            }
          pairs.enter(place);
          for (let other = 0; other <= place; other++) {
            const sums = pairs.sumsWith(other);
            for (let k = 1; k < ITEMS[place]!; k++)
              for (let l = 1; l < ITEMS[other]!; l++)
                for (let m = 0; m < LENGTH; m++) {
                  const expected = people
                    .filter(({ answers }) => answers[place] === k && answers[other] === l)
                    .reduce((sum, { brought }) => sum + brought[m]!, 0);
                  const cell = (k - 1) * (ITEMS[other]! - 1) + l - 1;
                  expect(sums[cell * LENGTH + m]).toBeCloseTo(expected, 9);
                }
          }
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('have as many numbers as a triangle with its diagonal', () => {
    expect([0, 1, 2, 3, 10].map(packedSize)).toEqual([0, 1, 3, 6, 55]);
  });
});
