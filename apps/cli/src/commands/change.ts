import {
  effectSize,
  jacobsonTruax,
  pairedChange,
  probabilityOfSuperiority,
  reliableChange,
  type PersonChange,
} from '@qabilet/psychometrics';
import { analysisCommand } from '../analysis/analysis-command';
import { csvText } from '../analysis/csv-text';
import type { Options } from '../analysis/options';
import { writeWhole } from '../analysis/output-file';
import { note } from '../analysis/progress';
import { readScores } from '../analysis/score-file';
import { UsageError } from '../usage-error';

/** A spread of change needs people. */
const FEWEST_PEOPLE = 3;

interface ChangedPerson extends PersonChange {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** Jacobson and Truax's index, where a reliability was given. */
  readonly index?: number;
}

/** Tells who changed beyond what chance shows, and by how much the people as a whole did. */
export const changeCommand = analysisCommand({
  name: 'change',
  usage: [
    '--before scores.csv --after scores.csv [--dimension name] [--link-error 0]',
    '[--reliability r] [--out change.csv] [--json]',
  ].join(' '),
  options: {
    before: 'text',
    after: 'text',
    dimension: 'text',
    'link-error': 'text',
    reliability: 'text',
    out: 'text',
  },
  run: async (options) => {
    const linkError = options.number('link-error', { from: 0 }) ?? 0;
    const people = await readChanges(options, linkError);
    const before = people.map((person) => person.before);
    const after = people.map((person) => person.after);
    const counts = {
      people: people.length,
      improved: people.filter(({ direction }) => direction > 0).length,
      declined: people.filter(({ direction }) => direction < 0).length,
    };
    const { difference, standardError, t, df, p, interval } = pairedChange(before, after, { linkError });
    const { cohenD, hedgesG, variance } = effectSize(after, before);
    const group = { difference, se: standardError, t, df, p, interval };
    const effect = {
      cohenD,
      hedgesG,
      seG: Math.sqrt(variance),
      probabilityOfSuperiority: probabilityOfSuperiority(after, before),
    };

    const text = changesText(people);
    const out = options.text('out');
    if (out !== undefined) await writeWhole(out, text);
    return {
      json: { ...counts, linkError, change: group, effect, persons: people.map(personJson) },
      text: () =>
        [
          ...(out === undefined ? [text] : []),
          `${counts.people} people: ${counts.improved} improved reliably, ${counts.declined} declined`,
          `mean change ${difference.toFixed(4)}, 95 % interval ${interval.map((end) => end.toFixed(4)).join(' to ')}, t ${t.toFixed(3)}, p ${p.toFixed(4)}`,
          `Hedges' g ${hedgesG.toFixed(3)}; a person after scores above one before with probability ${effect.probabilityOfSuperiority.toFixed(3)}`,
          ...(out === undefined ? [] : [`The changes are in ${out}.`]),
        ].join('\n'),
    };
  },
});

async function readChanges(options: Options, linkError: number): Promise<ChangedPerson[]> {
  const dimension = options.text('dimension');
  const before = await readScores(options.required('before'), dimension);
  const after = await readScores(options.required('after'), dimension);
  const reliability = options.number('reliability', { above: 0, to: 1 });
  const ids = [...before.keys()].filter((id) => after.has(id));
  if (ids.length < FEWEST_PEOPLE)
    throw new UsageError(
      `${ids.length} people have a score before and after; change needs ${FEWEST_PEOPLE} at the least.`,
    );
  const alone = before.size + after.size - 2 * ids.length;
  if (alone > 0)
    note(
      `${alone} ${alone === 1 ? 'score has' : 'scores have'} no counterpart and ${alone === 1 ? 'is' : 'are'} left out.`,
    );

  const pairs = ids.flatMap((id) => {
    const [first, second] = [before.get(id), after.get(id)];
    return first && second ? [{ id, first, second }] : [];
  });
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

function personJson({ id, before, after, difference, standardError, z, direction, index }: ChangedPerson) {
  const change = DIRECTIONS[direction];
  return {
    id,
    before,
    after,
    difference,
    se: standardError,
    z,
    change,
    ...(index === undefined ? {} : { index }),
  };
}

function changesText(people: readonly ChangedPerson[]): string {
  const hasIndex = people.some(({ index }) => index !== undefined);
  return csvText(
    ['id', 'before', 'after', 'difference', 'se', 'z', 'change', ...(hasIndex ? ['rci'] : [])],
    people.map(({ id, before, after, difference, standardError, z, direction, index }) => [
      ...[id, before, after, difference, standardError, z, DIRECTIONS[direction]],
      ...(hasIndex ? [index] : []),
    ]),
  );
}
