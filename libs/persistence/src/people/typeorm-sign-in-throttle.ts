import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignInThrottle, type GuessSource } from '@qabilet/application';
import { DataSource } from 'typeorm';

/** From this many failures in a row on, an account waits 1, 2, 4 … seconds before the next try. */
const ACCOUNT_FAILURES = 10;
const LONGEST_DELAY_SECONDS = 15 * 60;
const ACCOUNT_MEMORY = "interval '1 day'";

/** A network may be a whole agency behind one address: only failures count there, and only many in a short time. */
const NETWORK_FAILURES = 100;
const NETWORK_WINDOW = "interval '5 minutes'";

/** Where somebody has signed in, strangers elsewhere cannot keep them out. */
const PLACE_MEMORY = "interval '90 days'";
/** Counters that are over are removed by those who make new ones. */
const SWEPT_AT_ONCE = 20;

interface Keys {
  readonly account: string | undefined;
  /** The account at this network. */
  readonly here: string | undefined;
  /** Exists while the account is known at this network. */
  readonly place: string | undefined;
  readonly network: string;
}

/** Failures in PostgreSQL, so that they are counted also while Redis is down. Keys are stored hashed. */
@Injectable()
export class TypeOrmSignInThrottle extends SignInThrottle {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async admit(source: GuessSource, now: Date): Promise<number> {
    const keys = keysOf(source);
    const found = await this.dataSource.query<{ key: string; seconds: number }[]>(
      `SELECT key, coalesce(ceil(extract(epoch FROM blocked_until - $2::timestamptz)), 0)::int AS seconds
       FROM sign_in_throttle WHERE key = ANY($1) AND expires_at > $2`,
      [[keys.place, keys.network].filter((key) => key !== undefined), now],
    );
    const isKnownHere = found.some(({ key }) => key === keys.place);
    const network = found.find(({ key }) => key === keys.network)?.seconds ?? 0;
    if (network > 0 && !isKnownHere) return network;

    const account = isKnownHere ? keys.here : keys.account;
    return account === undefined ? 0 : this.admitTo(account, now);
  }

  async failed(source: GuessSource, now: Date): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO sign_in_throttle AS t (key, failures, first_failure_at, expires_at)
       VALUES ($1, 1, $2, $2::timestamptz + ${NETWORK_WINDOW})
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN t.expires_at <= $2 THEN 1 ELSE t.failures + 1 END,
         first_failure_at = CASE WHEN t.expires_at <= $2 THEN $2 ELSE t.first_failure_at END,
         expires_at = CASE WHEN t.expires_at <= $2 THEN excluded.expires_at ELSE t.expires_at END,
         blocked_until = CASE WHEN t.expires_at > $2 AND t.failures + 1 >= ${NETWORK_FAILURES} THEN t.expires_at END`,
      [keysOf(source).network, now],
    );
    await this.dataSource.query(
      `DELETE FROM sign_in_throttle WHERE key IN (
         SELECT key FROM sign_in_throttle WHERE expires_at <= $1
         ORDER BY expires_at LIMIT ${SWEPT_AT_ONCE} FOR UPDATE SKIP LOCKED)`,
      [now],
    );
  }

  async succeeded(source: GuessSource, now: Date): Promise<void> {
    const { account, here, place } = keysOf(source);
    if (place === undefined) return;
    await this.dataSource.query(
      `WITH forgotten AS (DELETE FROM sign_in_throttle WHERE key IN ($1, $2))
       INSERT INTO sign_in_throttle (key, failures, first_failure_at, expires_at)
       VALUES ($3, 0, $4, $4::timestamptz + ${PLACE_MEMORY})
       ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at`,
      [account, here, place, now],
    );
  }

  /** Counts the try before it is made: however many come at once, each waits for the one before. */
  private async admitTo(key: string, now: Date): Promise<number> {
    const [{ admitted } = { admitted: 0 }] = await this.dataSource.query<{ admitted: number }[]>(
      `WITH admitted AS (
         INSERT INTO sign_in_throttle AS t (key, failures, first_failure_at, expires_at)
         VALUES ($1, 1, $2, $2::timestamptz + ${ACCOUNT_MEMORY})
         ON CONFLICT (key) DO UPDATE SET
           failures = CASE WHEN t.expires_at <= $2 THEN 1 ELSE t.failures + 1 END,
           first_failure_at = CASE WHEN t.expires_at <= $2 THEN $2 ELSE t.first_failure_at END,
           expires_at = excluded.expires_at,
           blocked_until = CASE WHEN t.expires_at > $2 AND t.failures + 1 >= ${ACCOUNT_FAILURES}
             THEN $2::timestamptz + make_interval(secs =>
               least(${LONGEST_DELAY_SECONDS}, power(2, least(t.failures + 1 - ${ACCOUNT_FAILURES}, 20)))) END
         WHERE t.blocked_until IS NULL OR t.blocked_until <= $2 OR t.expires_at <= $2
         RETURNING 1
       ) SELECT count(*)::int AS admitted FROM admitted`,
      [key, now],
    );
    if (admitted === 1) return 0;
    const [row] = await this.dataSource.query<{ seconds: number }[]>(
      `SELECT ceil(extract(epoch FROM blocked_until - $2::timestamptz))::int AS seconds
       FROM sign_in_throttle WHERE key = $1`,
      [key, now],
    );
    return Math.max(1, row?.seconds ?? 1);
  }
}

function keysOf({ account, network }: GuessSource): Keys {
  const keyOf = (kind: string, ...parts: string[]) =>
    `${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
  return {
    account: account === undefined ? undefined : keyOf('account', account),
    here: account === undefined ? undefined : keyOf('here', account, network),
    place: account === undefined ? undefined : keyOf('place', account, network),
    network: keyOf('network', network),
  };
}
