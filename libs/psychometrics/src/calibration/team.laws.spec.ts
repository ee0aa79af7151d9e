import { mixedModels, nodes, scene, sumScored, type Scene } from '../testing/calibration-scene';
import { largestGap } from '../testing/numerics';
import { Blocks, OneThread } from './blocks';
import { stateLength } from './em';
import { shareProblem } from './shared-memory';
import { joinCalibration, Team, type SharedWork } from './team';

const many = scene(sumScored, { people: 2600, seed: 61, known: true });
const gaps = scene(mixedModels, { people: 700, seed: 62, gaps: true, groups: 2 });

/** Thrown where another thread would go to sleep: here it leaves, and may be called again. */
class Asleep extends Error {}

interface Stage {
  readonly team: Team;
  readonly work: SharedWork;
  /** Blocks that the other thread has summed so far. */
  readonly taken: () => number;
}

/**
 * A team whose other thread works whenever it is woken, in the midst of the first one's call: `most` blocks of each
 * round, through a copy of the work such as another thread would be sent.
 */
function stage({ problem }: Scene, most: number): Stage {
  let work: SharedWork | undefined;
  let copy: SharedWork | undefined;
  let isOther = false;
  let left = 0;
  let taken = 0;
  jest.spyOn(Atomics, 'wait').mockImplementation(() => {
    throw new Asleep();
  });
  jest.spyOn(Atomics, 'notify').mockImplementation((_, index) => {
    if (isOther) {
      taken++;
      if (--left === 0) throw new Asleep();
      return 1;
    }
    const isCall = index === 0;
    if (!isCall || !copy || most === 0) return 0;
    isOther = true;
    left = most;
    try {
      joinCalibration(copy);
    } catch (fault) {
      if (!(fault instanceof Asleep)) throw fault;
    } finally {
      isOther = false;
    }
    return 1;
  });
  const team = new Team(problem, stateLength(problem), {
    start: (given) => {
      work = given;
      copy = structuredClone(given);
    },
  });
  if (!work) throw new Error('no work was given');
  return { team, work, taken: () => taken };
}

afterEach(() => jest.restoreAllMocks());

describe('threads that share a calibration', () => {
  it.each([
    ['the first does all of it', many, 0],
    ['another takes one block a round', many, 1],
    ['another takes half', many, 5],
    ['another does all of it', many, 99],
    ['models are mixed, people have gaps and groups', gaps, 1],
  ])('have the digits of one thread where %s', (_, found, most) => {
    const alone = new OneThread(found.problem);
    const { team, taken } = stage(found, most);
    expect(team.expect(found.state).values).toEqual(alone.expect(found.state).values);
    expect(team.scoreCovariances(found.state, true)).toEqual(alone.scoreCovariances(found.state, true));
    expect(team.scoreCovariances(found.state, false)).toEqual(alone.scoreCovariances(found.state, false));
    const blocks = new Blocks(found.problem);
    const offered = (['expectation', 'covariance', 'cross-product'] as const).map((kind) =>
      Math.min(most, blocks.count(kind)),
    );
    expect(taken()).toBe(offered.reduce((sum, count) => sum + count, 0));
  });

  it('have them again at another state: nothing of a round stays behind', () => {
    const { team } = stage(many, 3);
    const alone = new OneThread(many.problem);
    const other = many.state.map((value) => 0.8 * value + 0.05);
    for (const state of [many.state, other, many.state])
      expect(team.expect(state).values).toEqual(alone.expect(state).values);
  });

  it('give back sums that the next round does not overwrite', () => {
    const { team } = stage(many, 3);
    const before = team.expect(many.state);
    const kept = before.values.slice();
    team.expect(many.state.map((value) => value / 2));
    expect(before.values).toEqual(kept);
  });

  it('do without one that took a block and was lost', () => {
    const { team, work } = stage(many, 0);
    const alone = new OneThread(many.problem);
    // Takes the first block of the round that is called, and never says that it is done.
    jest.spyOn(Atomics, 'notify').mockImplementationOnce((_, index) => {
      Atomics.add(work.control, index ?? 0, 1);
      return 1;
    });
    const patience = jest.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    expect(team.expect(many.state).values).toEqual(alone.expect(many.state).values);
    expect(patience).toHaveBeenCalledTimes(1);
    expect(work.control[2]).toBe(1);
    // From then on nobody is waited for.
    expect(team.scoreCovariances(many.state, true)).toEqual(alone.scoreCovariances(many.state, true));
    expect(patience).toHaveBeenCalledTimes(1);
  });

  it('wait for one that is slow', () => {
    const { team, work } = stage(many, 0);
    const alone = new OneThread(many.problem);
    const blocks = new Blocks(work.problem);
    const length = blocks.length('expectation');
    jest.spyOn(Atomics, 'notify').mockImplementationOnce((_, index) => {
      Atomics.add(work.control, index ?? 0, 1);
      return 1;
    });
    jest.spyOn(Atomics, 'wait').mockImplementation(() => {
      const out = work.sums.subarray(0, length).fill(0);
      blocks.at(work.state.slice(), 'expectation')(0, out);
      Atomics.add(work.control, 1, 1);
      return 'not-equal';
    });
    expect(team.expect(many.state).values).toEqual(alone.expect(many.state).values);
    expect(work.control[2]).toBe(0);
  });

  it('are all let go at the end, however often it is said', () => {
    const { team, work } = stage(gaps, 1);
    team.expect(gaps.state);
    team.end();
    team.end();
    joinCalibration(work);
    joinCalibration(structuredClone(work));
    expect(work.control[2]).toBe(1);
  });

  it('that come after the round are not given any of it', () => {
    const { team, work, taken } = stage(many, 0);
    const alone = new OneThread(many.problem).expect(many.state);
    const sums = team.expect(many.state);
    const ticket = work.control[0];
    expect(() => joinCalibration(work)).toThrow(Asleep);
    expect(work.control[0]).toBe(ticket);
    expect(taken()).toBe(0);
    expect(sums.values).toEqual(alone.values);
  });
});

describe('the work of a team', () => {
  it('has the state, the sums and all that grows with people in memory that threads see', () => {
    const { team, work } = stage(many, 0);
    const copy = structuredClone(work);
    team.expect(many.state);
    expect(copy.state).toEqual(many.state);
    expect(copy.control).toEqual(work.control);
    expect(copy.sums).toEqual(work.sums);
    const { patterns, people } = work.problem;
    const arrays = [patterns.frequency, patterns.mask, patterns.group, patterns.start, patterns.item];
    for (const array of [...arrays, patterns.category, patterns.maskStart, patterns.maskItem])
      expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
    for (const array of [people!.shift, people!.precision, people!.constant])
      expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it.each([
    ['known abilities', many],
    ['groups and gaps', gaps],
  ])('says the same as the problem that it was made of, with %s', (_, { problem }) => {
    const shared = shareProblem(problem);
    expect(shared).toEqual(problem);
    expect(shared.patterns.item).not.toBe(problem.patterns.item);
    expect(Object.keys(shared).sort()).toEqual(Object.keys(problem).sort());
  });

  it('does not change when the problem changes afterwards', () => {
    const { problem } = scene(sumScored, { people: 40, seed: 63 });
    const shared = shareProblem(problem);
    const before = shared.patterns.frequency.slice();
    problem.patterns.frequency.fill(9);
    expect(shared.patterns.frequency).toEqual(before);
  });

  it('has room for all blocks of every kind of sum', () => {
    for (const found of [many, gaps]) {
      const { work } = stage(found, 0);
      const blocks = new Blocks(found.problem);
      for (const kind of ['expectation', 'covariance', 'cross-product'] as const)
        expect(work.sums.length).toBeGreaterThanOrEqual(blocks.count(kind) * blocks.length(kind));
    }
  });
});

describe('blocks of a sum', () => {
  it.each([
    [1, 1],
    [250, 1],
    [251, 2],
    [2000, 8],
    [20_000, 16],
  ])('of %d patterns are %d', (people, count) => {
    const { problem } = scene(sumScored.slice(0, 1), { people: 4, seed: 64 });
    const large = { ...problem, patterns: { ...problem.patterns, size: people } };
    expect(new Blocks(large).count('expectation')).toBe(count);
    expect(new Blocks(large).count('covariance')).toBe(Math.min(count, 6));
    expect(new Blocks(large).count('cross-product')).toBe(Math.min(count, 6));
  });

  it('are fewer where each is large, and never none', () => {
    const { problem } = scene(sumScored.slice(0, 1), { people: 4, seed: 65 });
    const withLength = (length: number) =>
      new Blocks({
        ...problem,
        patterns: { ...problem.patterns, size: 10_000 },
        layout: { ...problem.layout, length },
      }).count('covariance');
    expect(withLength(1000)).toBe(6);
    // 2000 parameters have 2,001,000 pairs: one block is all that 32 MB hold.
    expect(withLength(2000)).toBe(1);
    expect(withLength(9000)).toBe(1);
  });

  it('hold the sums of their own people: one after another they are the whole', () => {
    for (const found of [many, gaps]) {
      const blocks = new Blocks(found.problem);
      for (const kind of ['expectation', 'covariance', 'cross-product'] as const) {
        const sumBlock = blocks.at(found.state, kind);
        const total = new Float64Array(blocks.length(kind));
        // Backwards, and into one array: blocks add, and depend on none before.
        for (let block = blocks.count(kind) - 1; block >= 0; block--) sumBlock(block, total);
        const whole = new OneThread(found.problem).sum(found.state, kind);
        const scale = Math.max(...whole.map(Math.abs));
        expect(largestGap(total, whole) / scale).toBeLessThan(1e-12);
      }
    }
  });

  it('hold a number for every pair of parameters, or for every node of every item', () => {
    const n = stateLength(gaps.problem);
    const blocks = new Blocks(gaps.problem);
    expect(blocks.length('covariance')).toBe((n * (n + 1)) / 2);
    const categories = gaps.problem.layout.items.filter(({ kind }) => kind !== 'sum');
    const counted = categories.reduce((sum, { categories: k }) => sum + k - 1, 0);
    const items = gaps.items.length;
    expect(blocks.length('expectation')).toBe(1 + 3 * 2 + 2 * items + (items + counted) * nodes.length);
  });
});
