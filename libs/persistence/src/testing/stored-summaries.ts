import type { WaveTools } from './test-wave';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is stored of the figures of an agency, table by table. */
export type StoredFigures = Readonly<Record<string, readonly Row[]>>;

const ORDERS = {
  group_summary: 'wave_id, group_kind, group_id',
  competence_summary: 'wave_id, group_kind, group_id, competence_code',
  participation: 'wave_id, group_kind, group_id',
  summary_ledger: 'attempt_id, scoring_version',
};
const ROUNDING = 1e-9;

/** All summaries, counts and ledger entries of an agency, without the times at which they were written. */
export async function storedFigures(
  database: Pick<WaveTools['database'], 'query'>,
  tenantId: string,
): Promise<StoredFigures> {
  const figures: Record<string, Row[]> = {};
  for (const [table, order] of Object.entries(ORDERS)) {
    const { rows } = await database.query<{ row: Row }>(
      `SELECT to_jsonb(t) - '{updated_at,summarised_at}'::text[] AS row FROM ${table} t WHERE tenant_id = $1 ORDER BY ${order}`,
      [tenantId],
    );
    figures[table] = rows.map(({ row }) => row);
  }
  return figures;
}

/**
 * Where two of them differ, each place with both values. Whole numbers have to be the same, others may differ by
 * rounding: 1e-9, relative where they are over 1.
 */
export function differingFigures(one: unknown, other: unknown, place = 'figures'): string[] {
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    const names = [...new Set([...left.keys(), ...right.keys()])];
    return names.flatMap((name) => differingFigures(left.get(name), right.get(name), `${place}.${name}`));
  }
  return isSame(one, other) ? [] : [`${place}: ${String(one)} and ${String(other)}`];
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));
}
