import { UsageError } from '../usage-error';

/** Names of groups and each person's index among them. */
export interface GroupCodes {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

const REFERENCE_NAMES = /^(r|ref|reference)$/i;

/** Groups by name, the reference first: the one named, else one called so, else the first in order. */
export function groupCodes(groups: readonly string[], reference?: string): GroupCodes {
  const sorted = [...new Set(groups)].sort((left, right) =>
    left.localeCompare(right, 'en', { numeric: true }),
  );
  const first = reference ?? sorted.find((name) => REFERENCE_NAMES.test(name)) ?? sorted[0];
  if (first === undefined || !sorted.includes(first))
    throw new UsageError(`There is no group "${first}"; there are ${sorted.join(', ')}.`);
  const names = [first, ...sorted.filter((name) => name !== first)];
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(groups, (name) => codeOf.get(name) ?? 0) };
}
