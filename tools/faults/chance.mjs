import { createHash } from 'node:crypto';

/** Draws that come again with the same seed: mulberry32 over a hash of the words. */
export class Chance {
  #state;

  constructor(...words) {
    this.#state = createHash('sha256').update(words.join('|')).digest().readUInt32LE(0);
  }

  /** 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let word = this.#state;
    word = Math.imul(word ^ (word >>> 15), word | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }
}
