import { chiSquareUpper, normalCdf } from '@qabilet/psychometrics';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import type { PackItem, PackOption } from '../content-pack';
import { isChoice, keysOf, lengthsIn } from './item-words';
import type { Bank, Rule } from './rule';

/** A bank without any pattern is called patterned once in a hundred banks. */
const SMALLEST_P = 0.01;
/** However few the items: who always takes the longest (or the shortest) option may not be right more often than this. */
const LARGEST_SHARE_STANDING_OUT = 0.4;
/** The approximations hold from five expected keys. */
const FEWEST_EXPECTED = 5;

interface Positions {
  readonly kind: string;
  readonly size: number;
  /** How often the key stands first, second … */
  readonly keys: readonly number[];
  readonly p: number;
}

export const positionRule: Rule = {
  name: 'key positions',
  find: (bank) =>
    unevenPositions(bank).map(({ kind, size, keys, p }) => ({
      of: 'bank',
      found: `keys of ${kind} items with ${size} options stand at ${keys.join(', ')} (p ${short(p)})`,
      remedy: 'Move keys from the places that have too many, without changing words.',
    })),
  figures: (bank) =>
    positions(bank).map(
      ({ kind, size, keys, p }) =>
        `keys of ${kind} items with ${size} options by place: ${keys.join(', ')} (p ${short(p)})`,
    ),
};

/** Groups of choices whose keys stand more often in some places than chance would have it. */
export function unevenPositions(bank: Pick<Bank, 'items'>): readonly Positions[] {
  return positions(bank).filter(({ p }) => p < SMALLEST_P);
}

function positions({ items }: Pick<Bank, 'items'>): readonly Positions[] {
  const groups = new Map<string, (readonly PackOption[])[]>();
  for (const { kind, options } of items.filter(isChoice)) {
    const group = `${kind} ${options.length}`;
    groups.set(group, [...(groups.get(group) ?? []), options]);
  }
  return [...groups].flatMap(([group, those]) => {
    const [kind = '', size] = group.split(' ');
    const found = { kind, size: Number(size), ...keyPositions(those) };
    const isEnough = found.keys.reduce((sum, count) => sum + count, 0) >= FEWEST_EXPECTED * found.size;
    return isEnough ? [found] : [];
  });
}

/**
 * Whether keys stand equally often in each of the n places of items with n options, k of them keys.
 *
 *     Q = (n - 1)/n sum_j (O_j - E)^2 / V,   E = sum_i k_i/n,   V = sum_i k_i (n - k_i)/n^2,   df = n - 1
 *
 * With one key an item it is Pearson's chi-square. Cochran (1950), Biometrika 37, 256-266.
 */
export function keyPositions(items: readonly (readonly Pick<PackOption, 'correct'>[])[]): {
  readonly keys: readonly number[];
  readonly p: number;
} {
  const n = items[0]?.length ?? 0;
  const keys = Array.from({ length: n }, (_, place) => items.filter((one) => one[place]?.correct).length);
  const counts = items.map((one) => one.filter(({ correct }) => correct).length);
  const expected = counts.reduce((sum, k) => sum + k / n, 0);
  const variance = counts.reduce((sum, k) => sum + (k * (n - k)) / n ** 2, 0);
  if (variance === 0) return { keys, p: 1 };
  const q = ((n - 1) / n) * keys.reduce((sum, count) => sum + (count - expected) ** 2 / variance, 0);
  return { keys, p: chiSquareUpper(q, n - 1) };
}

type Extreme = 'longest' | 'shortest';

interface StandingOut {
  readonly language: Language;
  readonly extreme: Extreme;
  readonly items: number;
  readonly keys: number;
  readonly expected: number;
  readonly p: number;
}

export const keyLengthRule: Rule = {
  name: 'key length',
  find: ({ items }) =>
    tellingLengths(items).map((test) => ({
      of: 'bank',
      found: said(test),
      remedy: `Change lengths until the key is the ${test.extreme} option as often as any other.`,
    })),
  figures: ({ items }) => lengthTests(items).map(said),
};

/** Languages in which the longest or the shortest option is the key more or less often than chance would have it. */
export function tellingLengths(items: readonly PackItem[]): readonly StandingOut[] {
  return lengthTests(items).filter(
    ({ p, keys, items: all, expected }) =>
      p < SMALLEST_P || (expected >= FEWEST_EXPECTED && keys / all > LARGEST_SHARE_STANDING_OUT),
  );
}

function lengthTests(items: readonly PackItem[]): readonly StandingOut[] {
  return LANGUAGES.flatMap((language) =>
    (['longest', 'shortest'] as const).map((extreme) => keysStandingOut(items, language, extreme)),
  );
}

/**
 * Whether the key of a single choice is the one longest (or shortest) option more or less often than chance would have
 * it: by chance the option that stands out among n is the key with probability 1/n.
 *
 *     z = (O - sum 1/n_i) / sqrt(sum (1/n_i)(1 - 1/n_i)),   two-sided
 */
export function keysStandingOut(
  items: readonly PackItem[],
  language: Language,
  extreme: Extreme,
): StandingOut {
  const singles = items.flatMap((item) => {
    if (item.kind !== 'single') return [];
    const lengths = lengthsIn(language, item.options);
    return lengths ? [{ options: item.options, lengths }] : [];
  });
  const standing = singles.flatMap(({ options, lengths }) => {
    const most = extreme === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
    const those = options.filter((_, place) => lengths[place] === most);
    return those.length === 1 ? [{ chance: 1 / options.length, isKey: keysOf(those).length === 1 }] : [];
  });
  const keys = standing.filter(({ isKey }) => isKey).length;
  const expected = standing.reduce((sum, { chance }) => sum + chance, 0);
  const variance = standing.reduce((sum, { chance }) => sum + chance * (1 - chance), 0);
  const isEnough = expected >= FEWEST_EXPECTED;
  const p = isEnough ? 2 * normalCdf(-Math.abs(keys - expected) / Math.sqrt(variance)) : 1;
  return { language, extreme, items: singles.length, keys, expected, p };
}

function said({ language, extreme, items, keys, expected, p }: StandingOut): string {
  return `in ${language} the key is the ${extreme} option in ${keys} of ${items} single choices, by chance in ${expected.toFixed(1)} (p ${short(p)})`;
}

function short(p: number): string {
  return p < 0.001 ? p.toExponential(1) : p.toFixed(3);
}
