/** A stream of chance that its seed decides entirely: equal seeds, equal streams, on every machine. */
export interface Generator {
  /** Uniform in [0, 1). */
  next(): number;
  /** Standard normal. */
  normal(): number;
  /** A whole number from 0 to below the bound. */
  below(bound: number): number;
}

/**
 * Unsigned 32-bit hash of a text (its UTF-16 units), equal on every machine and in every release.
 *
 * FNV-1a (Fowler, Noll, Vo) followed by the murmur3 finaliser, since FNV alone mixes its last units poorly.
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return mix(hash);
}

function mix(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const GOLDEN_RATIO = 0x9e3779b9;
const TWO_TO_26 = 0x4000000;
const TWO_TO_53 = 0x20000000000000;

/**
 * xoshiro128** seeded by a splitmix32 sequence.
 *
 * Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4).
 */
export function createGenerator(seed: string | number): Generator {
  let state = typeof seed === 'number' ? stableHash(String(seed)) : stableHash(seed);
  const seeded = (): number => {
    state = (state + GOLDEN_RATIO) | 0;
    return mix(state);
  };
  let s0 = seeded();
  let s1 = seeded();
  let s2 = seeded();
  let s3 = seeded();

  const word = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotate(s3, 11);
    return scrambled;
  };
  const next = (): number => ((word() >>> 5) * TWO_TO_26 + (word() >>> 6)) / TWO_TO_53;

  let spare: number | undefined;
  /** Marsaglia & Bray (1964): the polar method gives two normals at a time. */
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * next() - 1;
      const y = 2 * next() - 1;
      const radius = x * x + y * y;
      if (radius >= 1 || radius === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(radius)) / radius);
      spare = y * scale;
      return x * scale;
    }
  };

  return { next, normal, below: (bound) => Math.floor(next() * bound) };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
