import { Injectable } from '@nestjs/common';
import { AnalysisFeed, type FedAnswer, type FedPart } from '@qabilet/application';
import type { AttemptId } from '@qabilet/assessment';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import {
  COUNTED_UNTIL_SQL,
  FEED_ANSWERS_SQL,
  feedEndSql,
  IS_DUE_SQL,
  missingSql,
  MOST_RESULTS,
} from './analysis-feed.query';

type EndRow = { readonly attempt_id: string; readonly scored_at: string; readonly attempt_ids: string[] };

const LOCK_SQL = `SELECT pg_advisory_xact_lock(hashtextextended('analysis-feed-of-' || $1, 0))`;

@Injectable()
export class TypeOrmAnalysisFeed extends AnalysisFeed {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async countedUntil(): Promise<Date | undefined> {
    const [row] = await this.transaction.query<{ counted_until: Date | null }>(COUNTED_UNTIL_SQL, [
      this.transaction.tenantId,
    ]);
    return row?.counted_until ?? undefined;
  }

  async next(): Promise<{ readonly attemptId: AttemptId } | undefined> {
    const end = await this.end();
    return end && { attemptId: idOf<'Attempt'>(end.attempt_id) };
  }

  async missing(): Promise<readonly { readonly attemptId: AttemptId }[]> {
    const { tenantId } = this.transaction;
    const rows = await this.transaction.query<{ attempt_id: string }>(missingSql(), [tenantId, MOST_RESULTS]);
    return rows.map(({ attempt_id }) => ({ attemptId: idOf<'Attempt'>(attempt_id) }));
  }

  async take(attemptId: AttemptId): Promise<FedPart | undefined> {
    const { tenantId } = this.transaction;
    await this.transaction.query(LOCK_SQL, [tenantId]);
    const [due] = await this.transaction.query<{ is_due: boolean }>(IS_DUE_SQL, [tenantId, attemptId]);
    const end = due?.is_due ? await this.end() : undefined;
    if (!end) return undefined;

    const answers = await this.transaction.query<FedAnswer>(FEED_ANSWERS_SQL, [tenantId, end.attempt_ids]);
    return {
      answers,
      attempts: new Set(end.attempt_ids).size,
      end: { scoredAt: end.scored_at, attemptId: idOf<'Attempt'>(end.attempt_id) },
    };
  }

  async advance({ answers, attempts, end }: FedPart): Promise<void> {
    await this.transaction.query(
      `INSERT INTO analysis_feed (tenant_id, scored_at, attempt_id, attempts, answers, fed_at)
       VALUES ($1, $2, $3, $4, $5, now())
       ON CONFLICT ON CONSTRAINT analysis_feed_pk DO UPDATE SET scored_at = excluded.scored_at,
         attempt_id = excluded.attempt_id, attempts = analysis_feed.attempts + excluded.attempts,
         answers = analysis_feed.answers + excluded.answers, fed_at = excluded.fed_at`,
      [this.transaction.tenantId, end.scoredAt, end.attemptId, attempts, answers.length],
    );
  }

  private async end(): Promise<EndRow | undefined> {
    const rows = await this.transaction.query<EndRow>(feedEndSql(), [
      this.transaction.tenantId,
      MOST_RESULTS,
    ]);
    return rows[0];
  }
}
