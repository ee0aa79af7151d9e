import { Injectable } from '@nestjs/common';
import { emptySummary, type GroupSummary } from '@qabilet/analytics';
import {
  isCounted,
  Summaries,
  type GroupKey,
  type PlacedSummary,
  type ResultInGroups,
  type StoredSummary,
  type SummaryPlace,
} from '@qabilet/application';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { minimumCell } from './minimum-cell';
import { MISCOUNTED_SQL, RECOUNT_SQL } from './recount-sql';
import {
  COMPETENCE_COLUMNS,
  COMPETENCE_TYPES,
  competenceRecordsOf,
  GROUP_TYPES,
  groupOf,
  groupRecordOf,
  readGroup,
  summaryOf,
  type CompetenceRow,
  type GroupRow,
  type OfGroup,
  type SentGroupRow,
} from './summary-row';
import { unnestedRows } from './unnested-rows';

const PLACE_RECORD = 'group_kind text, group_id uuid, wave_id uuid, calibration_id uuid';
const PLACE = 'tenant_id, group_kind, group_id, wave_id, calibration_id';
const GROUP_COLUMNS = Object.keys(GROUP_TYPES);
const GROUP_SUMS = [
  'people',
  'weight',
  'weighted',
  ...GROUP_COLUMNS.filter((name) => name.startsWith('overall_')),
];

@Injectable()
export class TypeOrmSummaries extends Summaries {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async lock(
    places: readonly SummaryPlace[],
    competences: readonly CompetenceId[],
  ): Promise<readonly GroupSummary[]> {
    const { tenantId } = this.transaction;
    const none = emptySummary(competences.length);
    const wanted = JSON.stringify(
      places.map(({ group, waveId, calibrationId }) => ({
        group_kind: group.kind,
        group_id: group.id,
        wave_id: waveId,
        calibration_id: calibrationId,
      })),
    );
    // Always in the same order, so that two who need the same groups wait for each other and never in a circle.
    await this.transaction.query(
      `INSERT INTO group_summary (${PLACE}, people, weight, weighted, updated_at)
       SELECT $1, group_kind, group_id, wave_id, calibration_id, 0, $3, $4, now()
       FROM jsonb_to_recordset($2::jsonb) AS g(${PLACE_RECORD}) ORDER BY wave_id, group_kind, group_id, calibration_id
       ON CONFLICT ON CONSTRAINT group_summary_pk DO NOTHING`,
      [tenantId, wanted, [...none.weight], [...none.weighted]],
    );
    const groups = await this.transaction.query<SentGroupRow & OfGroup>(
      `SELECT s.group_kind, s.group_id, s.people, array_send(s.weight) AS weight, array_send(s.weighted) AS weighted
       FROM group_summary s JOIN jsonb_to_recordset($2::jsonb) AS g(${PLACE_RECORD})
         ON s.group_kind = g.group_kind AND s.group_id = g.group_id AND s.wave_id = g.wave_id AND s.calibration_id = g.calibration_id
       WHERE s.tenant_id = $1 ORDER BY s.wave_id, s.group_kind, s.group_id, s.calibration_id FOR UPDATE OF s`,
      [tenantId, wanted],
    );
    const rows = await this.transaction.query<CompetenceRow & OfGroup>(
      `SELECT c.group_kind, c.group_id, c.competence_code, ${COMPETENCE_COLUMNS.map((name) => `c.${name}`).join(', ')}
       FROM competence_summary c JOIN jsonb_to_recordset($2::jsonb) AS g(${PLACE_RECORD})
         ON c.group_kind = g.group_kind AND c.group_id = g.group_id AND c.wave_id = g.wave_id AND c.calibration_id = g.calibration_id
       WHERE c.tenant_id = $1`,
      [tenantId, wanted],
    );
    const ofGroup = new Map(groups.map((row) => [keyOf(row), row]));
    const ofCompetences = new Map<string, CompetenceRow[]>();
    for (const row of rows) {
      const own = ofCompetences.get(keyOf(row));
      if (own) own.push(row);
      else ofCompetences.set(keyOf(row), [row]);
    }
    return places.map(({ group }) => {
      const key = keyOf({ group_kind: group.kind, group_id: group.id });
      const found = ofGroup.get(key);
      return found ? summaryOf(readGroup(found), ofCompetences.get(key) ?? [], competences) : none;
    });
  }

  async save(
    summaries: readonly StoredSummary[],
    competences: readonly CompetenceId[],
    at: Date,
  ): Promise<void> {
    const { tenantId } = this.transaction;
    const groups = unnestedRows(GROUP_TYPES, summaries.map(groupRecordOf), 3);
    await this.transaction.query(
      `INSERT INTO group_summary (tenant_id, updated_at, ${GROUP_COLUMNS.join(', ')})
       SELECT $1, $2, ${groups.select} FROM ${groups.from}
       ON CONFLICT ON CONSTRAINT group_summary_pk DO UPDATE SET ${assign([...GROUP_SUMS, 'updated_at'])}`,
      [tenantId, at, ...groups.parameters],
    );
    const changed = summaries.flatMap((summary) => competenceRecordsOf(summary, competences));
    const rows = unnestedRows(COMPETENCE_TYPES, changed, 2);
    await this.transaction.query(
      `INSERT INTO competence_summary (tenant_id, ${Object.keys(COMPETENCE_TYPES).join(', ')})
       SELECT $1, ${rows.select} FROM ${rows.from}
       ON CONFLICT ON CONSTRAINT competence_summary_pk DO UPDATE SET ${assign(COMPETENCE_COLUMNS)}`,
      [tenantId, ...rows.parameters],
    );
  }

  async countScored(results: readonly Pick<ResultInGroups, 'waveId' | 'groups'>[]): Promise<void> {
    if (results.length === 0) return;
    const counted = results.flatMap(({ waveId, groups }) =>
      groups.filter(isCounted).map(({ kind, id }) => ({ waveId, kind, id })),
    );
    await this.transaction.query(
      `INSERT INTO participation (tenant_id, wave_id, group_kind, group_id, scored)
       SELECT $1, wave_id, kind, id, count(*) FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS g(wave_id, kind, id)
       GROUP BY wave_id, kind, id ORDER BY wave_id, kind, id
       ON CONFLICT ON CONSTRAINT participation_pk DO UPDATE SET scored = participation.scored + excluded.scored`,
      [
        this.transaction.tenantId,
        counted.map(({ waveId }) => waveId),
        counted.map(({ kind }) => kind),
        counted.map(({ id }) => id),
      ],
    );
  }

  async recount(waveId: Id<'Wave'>): Promise<void> {
    for (const sql of RECOUNT_SQL) await this.transaction.query(sql, [this.transaction.tenantId, waveId]);
  }

  async miscounted(waveId: Id<'Wave'>): Promise<number> {
    const [row] = await this.transaction.query<{ groups: number }>(MISCOUNTED_SQL, [
      this.transaction.tenantId,
      waveId,
    ]);
    return row?.groups ?? 0;
  }

  async clearOthers(waveId: Id<'Wave'>): Promise<void> {
    // Rows that this transaction has written carry its number.
    for (const table of ['competence_summary', 'group_summary']) {
      await this.transaction.query(
        `DELETE FROM ${table} WHERE tenant_id = $1 AND wave_id = $2 AND xmin <> pg_current_xact_id()::xid`,
        [this.transaction.tenantId, waveId],
      );
    }
  }

  async scalesOf(waveId: Id<'Wave'>): Promise<readonly Id<'Calibration'>[]> {
    const rows = await this.transaction.query<{ calibration_id: Id<'Calibration'> }>(
      'SELECT DISTINCT calibration_id FROM group_summary WHERE tenant_id = $1 AND wave_id = $2',
      [this.transaction.tenantId, waveId],
    );
    return rows.map((row) => row.calibration_id);
  }

  async ofWave(
    { waveId, calibrationId }: Pick<SummaryPlace, 'waveId' | 'calibrationId'>,
    competences: readonly CompetenceId[],
    { after, limit }: { readonly after?: GroupKey; readonly limit: number },
  ): Promise<readonly PlacedSummary[]> {
    const rows = await this.transaction.query<GroupRow & OfGroup & { competences: CompetenceRow[] | null }>(
      `SELECT g.group_kind, g.group_id, g.people, g.weight, g.weighted, (
         SELECT jsonb_agg(to_jsonb(c)) FROM competence_summary c
         WHERE c.tenant_id = g.tenant_id AND c.wave_id = g.wave_id AND c.group_kind = g.group_kind
           AND c.group_id = g.group_id AND c.calibration_id = g.calibration_id
       ) AS competences
       FROM group_summary g WHERE g.tenant_id = $1 AND g.wave_id = $2 AND g.calibration_id = $3
         AND ($4::text IS NULL OR (g.group_kind, g.group_id) > ($4, $5::uuid))
       ORDER BY g.group_kind, g.group_id LIMIT $6`,
      [this.transaction.tenantId, waveId, calibrationId, after?.kind ?? null, after?.id ?? null, limit],
    );
    return rows.map((row) => ({
      place: { waveId, calibrationId, group: groupOf(row) },
      summary: summaryOf(row, row.competences ?? [], competences),
    }));
  }

  minimumCell(): Promise<number> {
    return minimumCell(this.transaction);
  }
}

function keyOf({ group_kind, group_id }: OfGroup): string {
  return `${group_kind}|${group_id}`;
}

function assign(columns: readonly string[]): string {
  return columns.map((name) => `${name} = excluded.${name}`).join(', ');
}
