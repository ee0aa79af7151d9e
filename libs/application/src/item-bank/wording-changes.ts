import { packItemOf } from './pack-item-of';
import { namedCells } from './pack-sheet';
import type { Wording } from './workshop-ports';

/** One thing of an item that reads otherwise than before; '' where there was or is nothing. */
export interface WordingChange {
  /** Where it stands, options and parts by their ids: 'options.a.text.en'. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

/** What is different in the words, the key and the figures of an item, in the order of the item. */
export function wordingChanges(before: Wording, after: Wording): readonly WordingChange[] {
  const old = new Map(leavesOf(writtenOf(before)));
  const now = new Map(leavesOf(writtenOf(after)));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((at) => {
    const change = { at, before: old.get(at) ?? '', after: now.get(at) ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

/** As its author wrote it; the cells of a sheet by their names. */
function writtenOf(wording: Wording): object {
  const item = packItemOf(wording);
  if (item.kind !== 'sheet') return item;
  return { ...item, rows: Object.fromEntries(namedCells(item.rows).filter(([, cell]) => cell !== null)) };
}

type Leaf = readonly [at: string, value: string];

function leavesOf(value: unknown, at = ''): Leaf[] {
  if (Array.isArray(value)) return leavesOfList(value, at);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      leavesOf(inner, at === '' ? name : `${at}.${name}`),
    );
  return value === undefined ? [] : [[at, String(value)]];
}

/** Things that have an id keep it wherever they stand, and their order is one thing more; mere words are one text. */
function leavesOfList(list: readonly unknown[], at: string): Leaf[] {
  const ids = list.flatMap((each) => (isNamed(each) ? [each.id] : []));
  if (ids.length < list.length || list.length === 0) return [[at, list.map(textOf).join(', ')]];
  const things = list.flatMap((each) => {
    if (!isNamed(each)) return [];
    const { id, ...rest } = each;
    return leavesOf(rest, `${at}.${id}`);
  });
  return [...things, [at, ids.join(', ')]];
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(textOf).join(': ')
    : String(value);
}

function isNamed(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
