import { Injectable } from '@nestjs/common';
import { SummaryParts, type SummaryPart, type SummaryRun, type SummaryRunId } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface PartRow {
  number: number;
  step: SummaryPart['step'];
  wave_id: string | null;
  after_person: string | null;
  last_person: string | null;
  is_done: boolean;
}

/** The parts of every wave: $1 tenant, $2 run, $3 people a part. */
const PLAN_SQL = `
  WITH scored AS (
    SELECT a.wave_id, a.person_id, row_number() OVER of_wave AS place, count(*) OVER (PARTITION BY a.wave_id) AS people
    FROM attempt a
    WHERE a.tenant_id = $1 AND EXISTS (SELECT 1 FROM result r WHERE r.tenant_id = a.tenant_id AND r.attempt_id = a.id)
    WINDOW of_wave AS (PARTITION BY a.wave_id ORDER BY a.person_id)
  ), gathering AS (
    SELECT wave_id, lag(person_id) OVER (PARTITION BY wave_id ORDER BY person_id) AS after_person,
      person_id AS last_person
    FROM scored WHERE place % $3 = 0 OR place = people
  ), part AS (
    SELECT 'gather' AS step, wave_id, after_person, last_person FROM gathering
    UNION ALL
    SELECT 'settle', id, NULL, NULL FROM wave WHERE tenant_id = $1
  )
  INSERT INTO summary_part (tenant_id, run_id, number, step, wave_id, after_person, last_person)
  SELECT $1, $2, row_number() OVER (ORDER BY step, wave_id, last_person), step, wave_id, after_person, last_person FROM part`;

@Injectable()
export class TypeOrmSummaryParts extends SummaryParts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async plan({ id, partSize }: Pick<SummaryRun, 'id' | 'partSize'>): Promise<number> {
    const { tenantId } = this.transaction;
    await this.transaction.query(PLAN_SQL, [tenantId, id, partSize]);
    const [row] = await this.transaction.query<{ parts: number }>(
      `SELECT count(*)::int AS parts FROM summary_part WHERE tenant_id = $1 AND run_id = $2 AND step <> 'plan'`,
      [tenantId, id],
    );
    return row?.parts ?? 0;
  }

  async lock(runId: SummaryRunId, number: number): Promise<SummaryPart | undefined> {
    const [row] = await this.transaction.query<PartRow>(
      `SELECT number, step, wave_id, after_person, last_person, is_done FROM summary_part
       WHERE tenant_id = $1 AND run_id = $2 AND number = $3 FOR NO KEY UPDATE`,
      [this.transaction.tenantId, runId, number],
    );
    return row && partOf(row);
  }

  async finish(runId: SummaryRunId, number: number): Promise<void> {
    await this.transaction.query(
      'UPDATE summary_part SET is_done = true WHERE tenant_id = $1 AND run_id = $2 AND number = $3',
      [this.transaction.tenantId, runId, number],
    );
  }

  async ready(runId: SummaryRunId, waveId?: Id<'Wave'>): Promise<readonly number[]> {
    const rows = await this.transaction.query<{ number: number }>(
      `SELECT p.number FROM summary_part p
       WHERE p.tenant_id = $1 AND p.run_id = $2 AND NOT p.is_done AND (
         (p.step = 'gather' AND $3::uuid IS NULL)
         OR (p.step = 'settle' AND ($3::uuid IS NULL OR p.wave_id = $3) AND NOT EXISTS (
           SELECT 1 FROM summary_part g WHERE g.tenant_id = p.tenant_id AND g.run_id = p.run_id
             AND g.wave_id = p.wave_id AND g.step = 'gather' AND NOT g.is_done)))
       ORDER BY p.number`,
      [this.transaction.tenantId, runId, waveId ?? null],
    );
    return rows.map(({ number }) => number);
  }

  async areAllDone(runId: SummaryRunId): Promise<boolean> {
    const rows = await this.transaction.query(
      'SELECT 1 FROM summary_part WHERE tenant_id = $1 AND run_id = $2 AND NOT is_done LIMIT 1',
      [this.transaction.tenantId, runId],
    );
    return rows.length === 0;
  }
}

function partOf({ number, step, is_done: isDone, ...row }: PartRow): SummaryPart {
  if (step === 'plan') return { number, isDone, step };
  const waveId = idOf<'Wave'>(row.wave_id ?? '');
  if (step === 'settle') return { number, isDone, step, waveId };
  return {
    number,
    isDone,
    step,
    waveId,
    afterPerson: row.after_person === null ? undefined : idOf(row.after_person),
    lastPerson: idOf(row.last_person ?? ''),
  };
}
