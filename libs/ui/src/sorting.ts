import { useState } from 'react';

export type SortValue = string | number | undefined;

export interface Sorting {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Orders rows by a value; rows without one come last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  { direction, locale }: { readonly direction: Sorting['direction']; readonly locale: string | undefined },
): readonly Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

/** Orders rows only among those beside them: rows that lie deeper stay under the one before them. */
export function sortBranches<Row extends { readonly depth?: number }>(
  rows: readonly Row[],
  sort: (beside: readonly Row[]) => readonly Row[],
): readonly Row[] {
  const top = Math.min(...rows.map(depthOf));
  const heads = rows.filter((row) => depthOf(row) === top);
  if (heads.length === rows.length) return sort(rows);
  return sort(heads).flatMap((head) => {
    const inside = rows.slice(rows.indexOf(head) + 1);
    const end = inside.findIndex((row) => depthOf(row) === top);
    return [head, ...sortBranches(end < 0 ? inside : inside.slice(0, end), sort)];
  });
}

function depthOf({ depth = 0 }: { readonly depth?: number }): number {
  return depth;
}

/** Remembers by which column a table is sorted; the same column again turns the order round. */
export function useSorting(initial?: Sorting) {
  const [sorting, setSorting] = useState<Sorting | undefined>(initial);
  function sortBy(key: string) {
    const isAscending = sorting?.key === key && sorting.direction === 'ascending';
    setSorting({ key, direction: isAscending ? 'descending' : 'ascending' });
  }
  return { sorting, sortBy };
}

/** The `aria-sort` of a column. */
export function ariaSort(sorting: Sorting | undefined, key: string): Sorting['direction'] | undefined {
  return sorting?.key === key ? sorting.direction : undefined;
}
