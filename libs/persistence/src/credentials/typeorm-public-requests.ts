import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PublicRequests } from '@qabilet/application';
import { DataSource } from 'typeorm';

/** Counters that are over are removed by those who make new ones. */
const SWEPT_AT_ONCE = 20;

/** In PostgreSQL, so that they are counted also while Redis is down; networks are stored hashed. */
@Injectable()
export class TypeOrmPublicRequests extends PublicRequests {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async count(network: string, now: Date): Promise<{ readonly count: number; readonly secondsLeft: number }> {
    const [row] = await this.dataSource.query<{ count: number; secondsLeft: number }[]>(
      `WITH swept AS (
         DELETE FROM sign_in_throttle WHERE key IN (
           SELECT key FROM sign_in_throttle WHERE expires_at <= $2 AND key <> $1
           ORDER BY expires_at LIMIT ${SWEPT_AT_ONCE} FOR UPDATE SKIP LOCKED)
       )
       INSERT INTO sign_in_throttle AS t (key, failures, first_failure_at, expires_at)
       VALUES ($1, 1, $2, $2::timestamptz + interval '1 minute')
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN t.expires_at <= $2 THEN 1 ELSE t.failures + 1 END,
         first_failure_at = CASE WHEN t.expires_at <= $2 THEN $2 ELSE t.first_failure_at END,
         expires_at = CASE WHEN t.expires_at <= $2 THEN excluded.expires_at ELSE t.expires_at END
       RETURNING failures AS count,
         greatest(1, ceil(extract(epoch FROM expires_at - $2::timestamptz)))::int AS "secondsLeft"`,
      [`public:${createHash('sha256').update(network).digest('hex')}`, now],
    );
    return row ?? { count: 1, secondsLeft: 60 };
  }
}
