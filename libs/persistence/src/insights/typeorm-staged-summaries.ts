import { Injectable } from '@nestjs/common';
import {
  StagedSummaries,
  type MovedResult,
  type PartOfRun,
  type ResultKey,
  type StagedGroup,
  type StagedPart,
  type WaveOfRun,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { bytesOf, sumsFrom } from './staged-groups';
import { groupOf, type OfGroup } from './summary-row';
import { columnsOf } from './typeorm-summary-ledger';

interface MovedRow {
  attempt_id: string;
  staged_version: string | null;
  staged_calibration: string | null;
  counted_version: string | null;
  counted_calibration: string | null;
}

interface StagedRow {
  group_kinds: OfGroup['group_kind'][];
  group_ids: string[];
  sums: Buffer;
}

/** In one row: as many as are read and written at once, some megabytes. */
const GROUPS_AT_ONCE = 100;

/** What is in the figures of the wave `l` beside what is staged for it `s`: $1 tenant, $2 run, $3 wave. */
const BESIDE = `
  FROM (SELECT attempt_id, scoring_version, calibration_id FROM staged_result, unnest(attempt_ids) AS attempt_id
    WHERE tenant_id = $1 AND run_id = $2 AND wave_id = $3) s
  FULL JOIN (SELECT l.attempt_id, l.scoring_version, l.calibration_id FROM summary_ledger l
    JOIN attempt a ON a.tenant_id = l.tenant_id AND a.id = l.attempt_id
    WHERE l.tenant_id = $1 AND a.wave_id = $3) l USING (attempt_id)
  WHERE (s.scoring_version, s.calibration_id) IS DISTINCT FROM (l.scoring_version, l.calibration_id)`;

@Injectable()
export class TypeOrmStagedSummaries extends StagedSummaries {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(part: StagedPart, groups: Iterable<StagedGroup>): Promise<void> {
    let [place, some]: [number, StagedGroup[]] = [0, []];
    for (const group of groups) {
      some.push(group);
      if (some.length < GROUPS_AT_ONCE) continue;
      await this.addSome(part, place, some);
      [place, some] = [place + GROUPS_AT_ONCE, []];
    }
    if (some.length > 0) await this.addSome(part, place, some);
  }

  async include(part: PartOfRun, results: readonly ResultKey[]): Promise<void> {
    await this.transaction.query(
      `INSERT INTO staged_result (tenant_id, run_id, wave_id, number, scoring_version, calibration_id, attempt_ids)
       SELECT $1, $2, $3, $4, scoring_version, calibration_id, array_agg(attempt_id)
       FROM unnest($5::uuid[], $6::text[], $7::uuid[]) AS r(attempt_id, scoring_version, calibration_id)
       GROUP BY scoring_version, calibration_id`,
      [...this.keyOf(part), part.number, ...columnsOf(results)],
    );
  }

  async parts({ runId, waveId }: WaveOfRun): Promise<readonly StagedPart[]> {
    const rows = await this.transaction.query<{ number: number; calibration_id: Id<'Calibration'> }>(
      `SELECT DISTINCT number, calibration_id FROM staged_summary
       WHERE tenant_id = $1 AND run_id = $2 AND wave_id = $3 ORDER BY number, calibration_id`,
      this.keyOf({ runId, waveId }),
    );
    return rows.map(({ number, calibration_id: calibrationId }) => ({
      runId,
      waveId,
      number,
      calibrationId,
    }));
  }

  async *read(part: StagedPart): AsyncGenerator<StagedGroup> {
    for (let place = 0; ;) {
      const [row] = await this.transaction.query<StagedRow>(
        `SELECT group_kinds, group_ids::text[] AS group_ids, sums FROM staged_summary
         WHERE tenant_id = $1 AND run_id = $2 AND wave_id = $3 AND number = $4 AND calibration_id = $5
           AND place >= $6 ORDER BY place LIMIT 1`,
        [...this.keyOf(part), part.number, part.calibrationId, place],
      );
      if (!row) return;
      yield* groupsOf(row);
      place += row.group_kinds.length;
    }
  }

  async moved(wave: WaveOfRun): Promise<readonly MovedResult[]> {
    const rows = await this.transaction.query<MovedRow>(
      `SELECT attempt_id, s.scoring_version AS staged_version, s.calibration_id AS staged_calibration,
         l.scoring_version AS counted_version, l.calibration_id AS counted_calibration ${BESIDE} ORDER BY attempt_id`,
      this.keyOf(wave),
    );
    return rows.map((row) => ({
      attemptId: idOf<'Attempt'>(row.attempt_id),
      staged: resultKeyOf(row.attempt_id, row.staged_version, row.staged_calibration),
      counted: resultKeyOf(row.attempt_id, row.counted_version, row.counted_calibration),
    }));
  }

  async uncounted(wave: WaveOfRun, overSeconds: number): Promise<number> {
    const [row] = await this.transaction.query<{ results: number }>(
      `SELECT count(*)::int AS results FROM result r JOIN (
         SELECT attempt_id, s.scoring_version, s.calibration_id ${BESIDE} AND s.scoring_version IS NOT NULL
       ) m ON m.attempt_id = r.attempt_id AND m.scoring_version = r.scoring_version AND m.calibration_id = r.calibration_id
       WHERE r.tenant_id = $1 AND r.scored_at < now() - make_interval(secs => $4)`,
      [...this.keyOf(wave), overSeconds],
    );
    return row?.results ?? 0;
  }

  private async addSome(part: StagedPart, place: number, groups: readonly StagedGroup[]): Promise<void> {
    await this.transaction.query(
      `INSERT INTO staged_summary (tenant_id, run_id, wave_id, number, calibration_id, place, group_kinds, group_ids, sums)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...this.keyOf(part),
        part.number,
        part.calibrationId,
        place,
        groups.map(({ group }) => group.kind),
        groups.map(({ group }) => group.id),
        bytesOf(groups.map(({ sums }) => sums)),
      ],
    );
  }

  private keyOf({ runId, waveId }: WaveOfRun): readonly unknown[] {
    return [this.transaction.tenantId, runId, waveId];
  }
}

function groupsOf({ group_kinds, group_ids, sums }: StagedRow): readonly StagedGroup[] {
  const ofGroups = sumsFrom(sums);
  return group_kinds.flatMap((group_kind, i): StagedGroup[] => {
    const [group_id, own] = [group_ids[i], ofGroups[i]];
    return group_id !== undefined && own ? [{ group: groupOf({ group_kind, group_id }), sums: own }] : [];
  });
}

function resultKeyOf(
  attemptId: string,
  version: string | null,
  calibrationId: string | null,
): ResultKey | undefined {
  if (version === null || calibrationId === null) return undefined;
  return { attemptId: idOf(attemptId), scoringVersion: version, calibrationId: idOf(calibrationId) };
}
