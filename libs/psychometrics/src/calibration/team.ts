import { addInto, Blocks, OneThread, SUMS, type SumKind } from './blocks';
import type { DataProblem, Summation } from './em';
import type { Expectation } from './expectation';
import { shareProblem } from './shared-memory';

/**
 * Everything that another thread needs to take part in a calibration: it passes `structuredClone`, and the arrays in it
 * are memory that all threads see.
 */
export interface SharedWork {
  readonly problem: DataProblem;
  readonly state: Float64Array;
  /** Sums of each block, one after another. */
  readonly sums: Float64Array;
  readonly control: Int32Array;
}

/** Threads that a calibration may use; how they are started is for the platform to know. */
export interface Threads {
  /** Starts the others, each of which calls `joinCalibration`; they leave by themselves. */
  start(work: SharedWork): void;
}

/** Places in the control array. */
const TICKET = 0;
const DONE = 1;
const ENDED = 2;
/** A ticket is round, kind of sum and next block that nobody has taken, in one number: so that one read has all. */
const BLOCKS = 256;
const KINDS = 4;
/** After so many milliseconds without a block from the others their threads are taken for lost. */
const PATIENCE = 20_000;

/**
 * Sums the blocks of each state on several threads: each takes the next block that is left, and the results are added in
 * the order of blocks, so that no digit depends on who took which.
 */
export class Team implements Summation {
  private readonly work: SharedWork;
  private readonly blocks: Blocks;
  /** Multiples of KINDS, to which the kind of sum is added. */
  private round = 0;
  private alone: OneThread | undefined;

  constructor(problem: DataProblem, stateLength: number, threads: Threads) {
    const shared = shareProblem(problem);
    this.blocks = new Blocks(shared);
    const room = Math.max(...SUMS.map((kind) => this.blocks.count(kind) * this.blocks.length(kind)));
    const bytes = Float64Array.BYTES_PER_ELEMENT;
    this.work = {
      problem: shared,
      state: new Float64Array(new SharedArrayBuffer(stateLength * bytes)),
      sums: new Float64Array(new SharedArrayBuffer(room * bytes)),
      control: new Int32Array(new SharedArrayBuffer((ENDED + 1) * Int32Array.BYTES_PER_ELEMENT)),
    };
    threads.start(this.work);
  }

  expect(state: Float64Array): Expectation {
    return this.blocks.expectation(state, this.sum(state, 'expectation'));
  }

  scoreCovariances(state: Float64Array, isExact: boolean): Float64Array {
    return this.sum(state, isExact ? 'covariance' : 'cross-product');
  }

  /** Lets the other threads go. */
  end(): void {
    const { control } = this.work;
    Atomics.store(control, ENDED, 1);
    this.call(0);
  }

  private sum(state: Float64Array, kind: SumKind): Float64Array {
    if (this.alone) return this.alone.sum(state, kind);
    const { work, blocks } = this;
    work.state.set(state);
    Atomics.store(work.control, DONE, 0);
    takeBlocks(work, blocks, this.call(SUMS.indexOf(kind)));
    const count = blocks.count(kind);
    if (!waitFor(work.control, count)) {
      this.end();
      this.alone = new OneThread(work.problem);
      return this.alone.sum(state, kind);
    }
    const length = blocks.length(kind);
    const total = new Float64Array(length);
    for (let block = 0; block < count; block++)
      addInto(total, work.sums.subarray(block * length, (block + 1) * length));
    return total;
  }

  private call(kind: number): number {
    this.round += KINDS;
    Atomics.store(this.work.control, TICKET, (this.round + kind) * BLOCKS);
    Atomics.notify(this.work.control, TICKET);
    return this.round + kind;
  }
}

/** False when somebody who took a block does not come back with it. */
function waitFor(control: Int32Array, count: number): boolean {
  for (;;) {
    const done = Atomics.load(control, DONE);
    if (done === count) return true;
    if (Atomics.wait(control, DONE, done, PATIENCE) === 'timed-out') return false;
  }
}

/** Takes part in a calibration that another thread leads, until it ends. */
export function joinCalibration(work: SharedWork): void {
  const blocks = new Blocks(work.problem);
  let round = 0;
  while (Atomics.load(work.control, ENDED) === 0) {
    const ticket = Atomics.load(work.control, TICKET);
    const current = Math.floor(ticket / BLOCKS);
    if (current === round) {
      Atomics.wait(work.control, TICKET, ticket);
      continue;
    }
    round = current;
    takeBlocks(work, blocks, round);
  }
}

/** Sums blocks of a round for as long as some are left; the round cannot pass while one is taken. */
function takeBlocks({ control, state, sums }: SharedWork, blocks: Blocks, round: number): void {
  const kind = SUMS[round % KINDS] as SumKind;
  const count = blocks.count(kind);
  const length = blocks.length(kind);
  const isOpen = (ticket: number): boolean =>
    Math.floor(ticket / BLOCKS) === round && ticket % BLOCKS < count;
  let ticket = Atomics.load(control, TICKET);
  if (!isOpen(ticket)) return;
  const sumBlock = blocks.at(state.slice(), kind);
  for (; isOpen(ticket); ticket = Atomics.load(control, TICKET)) {
    if (Atomics.compareExchange(control, TICKET, ticket, ticket + 1) !== ticket) continue;
    const block = ticket % BLOCKS;
    const out = sums.subarray(block * length, (block + 1) * length);
    out.fill(0);
    sumBlock(block, out);
    Atomics.add(control, DONE, 1);
    Atomics.notify(control, DONE);
  }
}
