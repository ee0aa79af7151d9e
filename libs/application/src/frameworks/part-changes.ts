import { partKey, type FrameworkPart } from '@qabilet/framework';
import { withDescendants } from './apply-edit';
import type { FrameworkEdit } from './framework-edit';

/** One row before and after an edit; absent where there was or is none. */
export interface PartChange {
  readonly before?: FrameworkPart;
  readonly after?: FrameworkPart;
}

/** Which rows an edit made other objects of. */
export function changesBetween(
  before: readonly FrameworkPart[],
  after: readonly FrameworkPart[],
): readonly PartChange[] {
  const old = new Map(before.map((part) => [partKey(part), part]));
  const now = new Set(after.map(partKey));
  return [
    ...before.filter((part) => !now.has(partKey(part))).map((part) => ({ before: part })),
    ...after
      .filter((part) => old.get(partKey(part)) !== part)
      .map((part) => ({ before: old.get(partKey(part)), after: part })),
  ];
}

/** The same changes taken back. */
export function reversed(changes: readonly PartChange[]): readonly PartChange[] {
  return changes.map(({ before, after }) => ({ before: after, after: before }));
}

/** What an edit would overwrite: one text in one language, or parts whole. */
export function touchedBy(parts: readonly FrameworkPart[], edit: FrameworkEdit): readonly string[] {
  if (edit.kind === 'write') return [`${partKey(edit)} ${edit.field} ${edit.language}`];
  if (edit.kind !== 'delete') return [partKey(edit)];
  const part = parts.find((one) => partKey(one) === partKey(edit));
  return part ? withDescendants(parts, part).map(partKey) : [partKey(edit)];
}

/** Whether two edits would overwrite each other. */
export function isSameGround(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
