import type { ItemId } from '@qabilet/item-bank';
import type { PackItem } from '../content-pack';
import { adviceOn, type Advice } from '../guide/advice';
import { tellingLengths, unevenPositions } from '../guide/key-betrayal';
import { optionsAlike } from '../guide/options';
import { packItemOf } from '../pack-item-of';
import type { StoredItem } from '../ports';

export interface ReleaseAdvice extends Advice {
  /** It keeps the bank from being released: whoever meets the item could not answer it fairly. */
  readonly isBlocking: boolean;
}

/** What the guide would have otherwise in an item that comes in. */
export interface RemarkedItem {
  readonly id: ItemId;
  readonly code: string;
  /** The blocking ones first; places name options and parts by their ids. */
  readonly advice: readonly ReleaseAdvice[];
}

/** By what the items that come in betray their keys together. */
export interface KeyPattern {
  readonly code: 'key-position' | 'key-length-longest' | 'key-length-shortest';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Nothing to choose between, a gap that is not there, another task in another language. */
const BLOCKS: Partial<Readonly<Record<Advice['code'], (item: PackItem) => boolean>>> = {
  'options-distinct': (item) => 'options' in item && optionsAlike(item.options).length > 0,
  'gaps-named': () => true,
  'numbers-differ': () => true,
};

/** Items that the guide has something to say about, those first that keep the bank from being released. */
export function remarksOn(stored: readonly StoredItem[]): readonly RemarkedItem[] {
  return stored
    .map((one) => ({ id: one.id, code: one.content.code, advice: adviceFor(packItemOf(one)) }))
    .filter(({ advice }) => advice.length > 0)
    .sort((one, other) => blocks(other) - blocks(one) || (one.code < other.code ? -1 : 1));
}

export function isBlocked({ advice }: RemarkedItem): boolean {
  return advice.some(({ isBlocking }) => isBlocking);
}

export function keyPatterns(stored: readonly StoredItem[]): readonly KeyPattern[] {
  const items = stored.map(packItemOf);
  return [
    ...unevenPositions({ items }).map(({ kind, size, keys }) => ({
      code: 'key-position' as const,
      values: { kind, size, keys: keys.join(', ') },
    })),
    ...tellingLengths(items).map(({ language, extreme, keys, items: all, expected }) => ({
      code: `key-length-${extreme}` as const,
      values: { language, keys, items: all, expected },
    })),
  ];
}

function adviceFor(item: PackItem): readonly ReleaseAdvice[] {
  const said = adviceOn(item).map((advice) => ({
    ...advice,
    at: placeByIds(item, advice.at),
    isBlocking: BLOCKS[advice.code]?.(item) === true,
  }));
  return [...said.filter(({ isBlocking }) => isBlocking), ...said.filter(({ isBlocking }) => !isBlocking)];
}

function blocks(remarked: RemarkedItem): number {
  return Number(isBlocked(remarked));
}

/** 'parts[0].options[1].text.ru' as 'parts.gap1.options.b.text.ru'. */
function placeByIds(item: PackItem, at: string): string {
  const parts = 'parts' in item ? item.parts : [];
  const [, index] = /^parts\[(\d+)\]/.exec(at) ?? [];
  const part = index === undefined ? undefined : parts[Number(index)];
  const owner = part ?? item;
  const options = 'options' in owner ? owner.options : [];
  return at
    .replace(/^parts\[\d+\]/, `parts.${part?.id ?? ''}`)
    .replace(/options\[(\d+)\]/, (_, place: string) => `options.${options[Number(place)]?.id ?? place}`);
}
