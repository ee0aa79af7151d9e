import type { Standing } from '@qabilet/framework';
import { compoundSymmetric, createGenerator } from '@qabilet/psychometrics';
import {
  changeOfPerson,
  type ChangeScale,
  type ChangeSummary,
  emptyChange,
  matchedChanges,
  mergeChanges,
  movedInAtLeast,
  type PersonTwice,
} from './matched-change';

const SCALE: ChangeScale = { within: compoundSymmetric(2, 0.75), linkVariance: [0, 0] };

interface Shape {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly precision?: readonly number[];
  readonly levels?: PersonTwice['levels'];
}

function twice({ before, after, precision = [10, 10], levels = [] }: Shape): PersonTwice {
  const evidence = (centre: readonly number[]) => ({
    precision: Float64Array.from(precision),
    centre: Float64Array.from(centre),
  });
  return { before: evidence(before), after: evidence(after), levels };
}

function sumOf(people: readonly PersonTwice[], scale = SCALE): ChangeSummary {
  return people.map((person) => changeOfPerson(person, scale)).reduce(mergeChanges, emptyChange(2));
}

describe('the change of the same people', () => {
  it('is the mean of their differences where all were measured alike', () => {
    const changes = matchedChanges(
      sumOf([
        twice({ before: [0, 0], after: [0.5, 0] }),
        twice({ before: [2, -1], after: [2.1, -1] }),
        twice({ before: [-1, 1], after: [-0.7, 1] }),
      ]),
      SCALE,
    );
    expect(changes[0]?.mean).toBeCloseTo(0.3, 9);
    expect(changes[1]?.mean).toBeCloseTo(0, 9);
    expect(changes[0]?.effect.value).toBeCloseTo(0.3, 9);
  });

  // How much true changes scatter is not known to the formula: it must hold for steady and for lively groups.
  it.each([0.05, 0.6])('is found again unshrunken where true changes scatter by %d', (scatter) => {
    const generator = createGenerator('matched');
    const people = Array.from({ length: 3000 }, () => {
      const ability = generator.normal();
      const gain = 0.5 + Math.sqrt(scatter) * generator.normal();
      const seen = (value: number) => value + generator.normal() / Math.sqrt(4);
      return twice({ before: [seen(ability), 0], after: [seen(ability + gain), 0], precision: [4, 0] });
    });
    const [change, none] = matchedChanges(sumOf(people), SCALE);
    expect(Math.abs((change?.mean ?? 0) - 0.5)).toBeLessThan(0.06);
    expect(none).toBeUndefined();
  });

  it('is surer than the difference of two waves of other people', () => {
    const people = Array.from({ length: 50 }, (_, i) =>
      twice({ before: [i / 25, 0], after: [i / 25 + 0.4, 0] }),
    );
    const [change] = matchedChanges(sumOf(people), SCALE);
    // Two means of 50 strangers, each known to (S + 1/L) / n.
    expect(change?.standardError).toBeLessThan(Math.sqrt((2 * (1 + 0.1)) / 50) * 0.8);
  });

  it('is no surer than the link between the calibrations', () => {
    const linked = { ...SCALE, linkVariance: [0.04, 0] };
    const people = Array.from({ length: 500 }, () => twice({ before: [0, 0], after: [0.4, 0.4] }));
    const [first, second] = matchedChanges(sumOf(people, linked), linked);
    expect(first?.standardError).toBeGreaterThan(0.2);
    expect(second?.standardError).toBeLessThan(0.1);
  });

  it('is in standard deviations of the people with the interval of the change', () => {
    const wide = { within: compoundSymmetric(2, 0.75).map((value) => 4 * value), linkVariance: [0.04, 0] };
    const people = Array.from({ length: 20 }, () => twice({ before: [0, 0], after: [0.8, 0.1] }));
    const [change] = matchedChanges(sumOf(people, wide), wide);
    // The spread of the people is 2.
    expect(change?.effect.value).toBeCloseTo(0.4, 9);
    expect(change?.effect.low).toBeCloseTo((change?.low ?? NaN) / 2, 12);
    expect(change?.effect.high).toBeCloseTo((change?.high ?? NaN) / 2, 12);
  });

  it('merges group by group to the same', () => {
    const people = Array.from({ length: 9 }, (_, i) => twice({ before: [0, i / 9], after: [i / 9, 0.2] }));
    const whole = sumOf(people);
    const parts = mergeChanges(sumOf(people.slice(4)), sumOf(people.slice(0, 4)));
    expect(parts.measured).toEqual(whole.measured);
    matchedChanges(whole, SCALE).forEach((change, i) => {
      expect(matchedChanges(parts, SCALE)[i]?.mean).toBeCloseTo(change?.mean ?? NaN, 12);
    });
  });
});

describe('people whose own change is reliable', () => {
  // At precision 10 each wave errs by 0.316, their difference by 0.447: reliable beyond 0.877.
  it('are counted up and down, and nobody within what chance shows', () => {
    const [change] = matchedChanges(
      sumOf([0.9, 0.86, -0.9, 0, 1.5].map((gain) => twice({ before: [0, 0], after: [gain, 0] }))),
      SCALE,
    );
    expect(change?.up.share).toBeCloseTo(0.4, 12);
    expect(change?.down.share).toBeCloseTo(0.2, 12);
  });

  it('are fewer when the link errs too', () => {
    const linked = { ...SCALE, linkVariance: [0.09, 0] };
    const [change] = matchedChanges(sumOf([twice({ before: [0, 0], after: [0.9, 0] })], linked), linked);
    expect(change?.up.share).toBe(0);
  });

  it('are not sought where one of the waves says nothing', () => {
    const person = twice({ before: [0, 0], after: [3, 3], precision: [10, 0] });
    expect(changeOfPerson(person, SCALE)).toMatchObject({ measured: [1, 0], up: [1, 0] });
  });
});

describe('people who gained a level', () => {
  const level = (before?: Standing, after?: Standing) => ({ before, after });
  const people = [
    [level(1, 2), level(1, 3)],
    [level(1, 2), level(2, 2)],
    [level(2, 1), level(undefined, 3)],
    [level(0, 0), level(3, undefined)],
  ].map((levels) => twice({ before: [0, 0], after: [0, 0], levels }));

  it('are counted by the number of competences in which both levels are known', () => {
    const { named, gained, lost } = sumOf(people);
    expect(named).toEqual([0, 2, 2]);
    expect(gained).toEqual([2, 1, 1]);
    expect(lost).toEqual([3, 1, 0]);
  });

  // Two of the four have a level named twice in one competence alone: they cannot be seen to rise in two.
  it('make up a share of those of whom as many levels are named both times', () => {
    const moved = sumOf(people);
    expect(movedInAtLeast(moved, 1)).toMatchObject({ n: 4, gained: { share: 0.5 }, lost: { share: 0.25 } });
    expect(movedInAtLeast(moved, 2)).toMatchObject({ n: 2, gained: { share: 0.5 }, lost: { share: 0 } });
    expect(movedInAtLeast(moved, 3)).toEqual({ n: 0 });
  });

  it('are as many of those who can be seen however short the tests are', () => {
    const risen = level(1, 2);
    const long = Array.from({ length: 10 }, () => [risen, risen]);
    const short = Array.from({ length: 30 }, () => [risen, level(1, undefined)]);
    const shareOf = (levels: readonly PersonTwice['levels'][]) =>
      movedInAtLeast(sumOf(levels.map((own) => twice({ before: [0, 0], after: [0, 0], levels: own }))), 2);
    expect(shareOf([...long, ...short])).toEqual(shareOf(long));
    expect(shareOf(long).gained?.share).toBe(1);
  });

  it('are merged with the rest', () => {
    const whole = sumOf(people);
    const { named, gained, lost } = mergeChanges(sumOf(people.slice(3)), sumOf(people.slice(0, 3)));
    expect({ named, gained, lost }).toEqual({ named: whole.named, gained: whole.gained, lost: whole.lost });
  });
});
