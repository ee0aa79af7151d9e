import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignInThrottle, type ThrottleKey } from '@qabilet/application';
import { DataSource } from 'typeorm';

/** Failures in the window before the delay begins: few on one account, many on a network a whole agency may share. */
const FREE_FAILURES: Record<ThrottleKey['kind'], number> = { account: 9, network: 99 };
const WINDOW = '15 minutes';
const LONGEST_DELAY_SECONDS = 15 * 60;

/** Failed sign-ins in PostgreSQL, so that they are counted also while Redis is down. Keys are stored hashed. */
@Injectable()
export class TypeOrmSignInThrottle extends SignInThrottle {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async secondsToWait(keys: readonly ThrottleKey[], now: Date): Promise<number> {
    const [row] = await this.dataSource.query<{ seconds: number }[]>(
      `SELECT coalesce(max(ceil(extract(epoch FROM blocked_until - $2::timestamptz))), 0)::int AS seconds
       FROM sign_in_throttle WHERE key = ANY($1) AND blocked_until > $2`,
      [keys.map(storedKey), now],
    );
    return row?.seconds ?? 0;
  }

  async recordFailure(keys: readonly ThrottleKey[], now: Date): Promise<void> {
    for (const key of keys) {
      // The delay doubles with each failure past the free ones: 1, 2, 4 … seconds.
      await this.dataSource.query(
        `INSERT INTO sign_in_throttle AS t (key, failures, first_failure_at) VALUES ($1, 1, $2)
         ON CONFLICT (key) DO UPDATE SET
           failures = CASE WHEN t.first_failure_at < $2::timestamptz - interval '${WINDOW}' THEN 1 ELSE t.failures + 1 END,
           first_failure_at = CASE WHEN t.first_failure_at < $2::timestamptz - interval '${WINDOW}' THEN $2 ELSE t.first_failure_at END,
           blocked_until = CASE WHEN t.first_failure_at >= $2::timestamptz - interval '${WINDOW}' AND t.failures + 1 > $3
             THEN $2::timestamptz + make_interval(secs => least($4, power(2, least(t.failures - $3, 20))))
             ELSE NULL END`,
        [storedKey(key), now, FREE_FAILURES[key.kind], LONGEST_DELAY_SECONDS],
      );
    }
  }

  async forget(key: ThrottleKey): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_throttle WHERE key = $1', [storedKey(key)]);
  }
}

function storedKey({ kind, value }: ThrottleKey): string {
  return `${kind}:${createHash('sha256').update(value).digest('hex')}`;
}
