import fc from 'fast-check';
import { LinearSpan } from './linear-span';
import { Attacker } from './testing/attacker';

/** Of columns with these people the groups that may be told of one after the other, each by its place. */
function admitted(people: readonly number[], groups: readonly (readonly number[])[], minimum = 5): number[] {
  let span = LinearSpan.of([], people, minimum);
  return groups.flatMap((group, place) => {
    const grown = span.with(group);
    span = grown ?? span;
    return grown ? [place] : [];
  });
}

describe('what follows from figures of groups', () => {
  it('lets groups stand beside each other', () => {
    expect(admitted([5, 6, 7], [[0], [1], [0, 1, 2]])).toEqual([0, 1, 2]);
  });

  it('refuses a group below the minimum', () => {
    expect(admitted([4, 6], [[0], [1]])).toEqual([1]);
    expect(admitted([2, 2, 9], [[0, 1]])).toEqual([]);
  });

  it('refuses a group whose difference to another is below the minimum', () => {
    expect(admitted([9, 3, 9], [[0, 1], [0], [1, 2], [2]])).toEqual([0, 2]);
  });

  it('lets a group of few that nothing tells apart from enough others', () => {
    expect(
      admitted(
        [3, 3, 9],
        [
          [0, 1],
          [0, 1, 2],
        ],
      ),
    ).toEqual([0, 1]);
  });

  it('takes no notice of columns without people', () => {
    expect(admitted([0, 5], [[0], [1], [0, 1]])).toEqual([0, 1, 2]);
  });

  it('sees what follows from halves: three pairs of three tell of each', () => {
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    expect(admitted([3, 3, 3], pairs)).toEqual([0, 1]);
    expect(admitted([5, 5, 5], pairs)).toEqual([0, 1, 2]);
  });

  it('lets a sum stand that tells of people only in unequal parts', () => {
    // Twice the first and once the second column is no group.
    expect(
      admitted(
        [2, 2, 2, 9],
        [
          [0, 1, 3],
          [0, 2, 3],
        ],
      ),
    ).toEqual([0, 1]);
  });

  it('says the same as exact algebra over every group of small columns', () => {
    const anyColumns = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 7 });
    const anyGroups = fc.array(fc.nat({ max: 126 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anyColumns, anyGroups, (people, masks) => {
        const membersOf = (mask: number): number[] => people.flatMap((_, i) => ((mask >> i) & 1 ? [i] : []));
        const small = Array.from({ length: 2 ** people.length - 1 }, (_, i) => membersOf(i + 1)).filter(
          (group) => group.reduce((sum, column) => sum + (people[column] ?? 0), 0) < 5,
        );
        const learnt: number[][] = [];
        const isSafe = (): boolean => {
          const attacker = new Attacker(people.length);
          learnt.forEach((group) => attacker.learn(new Set(group)));
          return !small.some((group) => attacker.derives(new Set(group)));
        };
        let span = LinearSpan.of([], people, 5);
        for (const group of masks.map(membersOf)) {
          const grown = span.with(group);
          learnt.push(group);
          expect(grown !== undefined).toBe(isSafe());
          if (!grown) learnt.pop();
          span = grown ?? span;
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
