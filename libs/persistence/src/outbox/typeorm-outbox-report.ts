import { Injectable } from '@nestjs/common';
import { OutboxReport, type JobListing, type OutboxOverview } from '@qabilet/application';
import { TypeOrmTransaction } from '../transactions';

const STATE_SQL = `CASE WHEN done_at IS NOT NULL THEN 'done' WHEN failed_at IS NOT NULL THEN 'failed'
  WHEN relayed_at IS NOT NULL THEN 'relayed' ELSE 'waiting' END`;

interface JobRow {
  id: string;
  name: string;
  state: JobListing['state'];
  tries: number;
  created_at: Date;
  done_at: Date | null;
  last_error: string | null;
}

@Injectable()
export class TypeOrmOutboxReport extends OutboxReport {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async overview(now: Date): Promise<OutboxOverview> {
    const { tenantId } = this.transaction;
    const counted = await this.transaction.query<{ state: JobListing['state']; count: number; oldest: Date }>(
      `SELECT ${STATE_SQL} AS state, count(*)::int AS count, min(created_at) AS oldest FROM outbox WHERE tenant_id = $1 GROUP BY 1`,
      [tenantId],
    );
    const jobs = await this.transaction.query<JobRow>(
      `SELECT id, name, ${STATE_SQL} AS state, tries, created_at, done_at, last_error FROM outbox
       WHERE tenant_id = $1 ORDER BY created_at DESC LIMIT 50`,
      [tenantId],
    );
    const counts = { waiting: 0, relayed: 0, done: 0, failed: 0 };
    for (const { state, count } of counted) counts[state] = count;
    const pending = counted
      .filter(({ state }) => state === 'waiting' || state === 'relayed')
      .map(({ oldest }) => oldest.getTime());

    return {
      counts,
      oldestSeconds:
        pending.length === 0 ? 0 : Math.max(0, Math.round((now.getTime() - Math.min(...pending)) / 1000)),
      jobs: jobs.map((row) => ({
        id: row.id,
        name: row.name,
        state: row.state,
        tries: row.tries,
        createdAt: row.created_at,
        doneAt: row.done_at ?? undefined,
        lastError: row.last_error ?? undefined,
      })),
    };
  }
}
