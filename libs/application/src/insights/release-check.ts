import type { FigureRow } from './figure-table';

const MEASURES = ['invited', 'finished', 'n'] as const;
const FIGURES = [
  ...MEASURES,
  'coverage',
  'mean',
  'low',
  'high',
  'level',
  'share_at_target',
  'share_low',
  'share_high',
  'skill_points',
  'skill_low',
  'skill_high',
  'change',
  'change_low',
  'change_high',
] as const;

/**
 * What a table of figures would tell of fewer people than the minimum, in words; nothing where it may be released. Looks
 * at the finished table alone, whoever chose what it shows: at each row, and at what is left of a group when the units
 * shown inside it are taken away.
 */
export function releaseFaults(rows: readonly FigureRow[], minimum: number): readonly string[] {
  return [
    ...rows.flatMap((row) => rowFaults(row, minimum)),
    ...MEASURES.flatMap((measure) => remainderFaults(rows, measure, minimum)),
  ];
}

function rowFaults(row: FigureRow, minimum: number): readonly string[] {
  const place = `${row.group_name}, ${row.wave_name} ${row.competence}`.trim();
  if (row.suppressed)
    return FIGURES.filter((name) => row[name] !== null).map((name) => `${place}: ${name} of a hidden group`);
  return MEASURES.filter((measure) => isTooFew(row[measure], minimum)).map(
    (measure) => `${place}: ${measure} is below ${minimum}`,
  );
}

function remainderFaults(
  rows: readonly FigureRow[],
  measure: (typeof MEASURES)[number],
  minimum: number,
): readonly string[] {
  const shown = rows.filter((row) => row.competence === '' && row[measure] !== null);
  const parents = new Map(rows.map(({ group_id, parent_id }) => [group_id, parent_id]));
  const keyOf = (group: string, wave: string): string => `${group}|${wave}`;
  const isShown = new Set(shown.map(({ group_id, wave_id }) => keyOf(group_id, wave_id)));
  const above = (group: string, wave: string): string | undefined => {
    const parent = parents.get(group);
    if (parent === undefined || parent === '') return undefined;
    return isShown.has(keyOf(parent, wave)) ? parent : above(parent, wave);
  };

  const left = new Map(
    shown.map((row): [string, number] => [keyOf(row.group_id, row.wave_id), row[measure] ?? 0]),
  );
  for (const { group_id, wave_id, ...row } of shown) {
    const parent = above(group_id, wave_id);
    if (parent === undefined) continue;
    const key = keyOf(parent, wave_id);
    left.set(key, (left.get(key) ?? 0) - (row[measure] ?? 0));
  }
  return shown
    .filter(({ group_id, wave_id }) => isTooFew(left.get(keyOf(group_id, wave_id)) ?? 0, minimum))
    .map(
      ({ group_name, wave_name }) =>
        `${group_name}, ${wave_name}: what is left of ${measure} is below ${minimum}`,
    );
}

function isTooFew(people: number | null, minimum: number): boolean {
  return people !== null && people !== 0 && people < minimum;
}
