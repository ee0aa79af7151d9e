import { jacobsonTruax, reliableChange, type PersonChange } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { csvText } from './csv-text';
import { note } from './progress';
import type { Wave } from './wave';

/** A spread of change needs people. */
const FEWEST_PEOPLE = 3;

export interface ChangedPerson extends PersonChange {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** Jacobson and Truax's index, where a reliability was given. */
  readonly index?: number;
}

/** The change of everybody who has a score at both times. */
export function personChanges(
  { before, after }: { readonly before: Wave; readonly after: Wave },
  { linkError, reliability }: { readonly linkError: number; readonly reliability?: number | undefined },
): ChangedPerson[] {
  const pairs = [...before.scores].flatMap(([id, first]) => {
    const second = after.scores.get(id);
    return second ? [{ id, first, second }] : [];
  });
  if (pairs.length < FEWEST_PEOPLE)
    throw new UsageError(
      `${pairs.length} people have a score before and after; change needs ${FEWEST_PEOPLE} at the least.`,
    );
  const alone = before.scores.size + after.scores.size - 2 * pairs.length;
  if (alone > 0) note(`scores without a counterpart, left out: ${alone}.`);

  const sd = spread(pairs.map(({ first }) => first.ability));
  return pairs.map(({ id, first, second }) => {
    const change = reliableChange(first, second, linkError);
    const index =
      reliability === undefined ? {} : { index: jacobsonTruax(change.difference, sd, reliability) };
    return { id, before: first.ability, after: second.ability, ...change, ...index };
  });
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

const DIRECTIONS = { '-1': 'declined', '0': 'unchanged', '1': 'improved' } as const;

export function changeJson({ id, before, after, standardError, direction, ...change }: ChangedPerson) {
  const { difference, z, index } = change;
  const told = { id, before, after, difference, se: standardError, z, change: DIRECTIONS[direction] };
  return { ...told, ...(index === undefined ? {} : { index }) };
}

export function changesText(people: readonly ChangedPerson[]): string {
  const hasIndex = people.some(({ index }) => index !== undefined);
  return csvText(
    ['id', 'before', 'after', 'difference', 'se', 'z', 'change', ...(hasIndex ? ['rci'] : [])],
    people.map(({ id, before, after, difference, standardError, z, direction, index }) => [
      ...[id, before, after, difference, standardError, z, DIRECTIONS[direction]],
      ...(hasIndex ? [index] : []),
    ]),
  );
}
