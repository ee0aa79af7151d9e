import { Injectable } from '@nestjs/common';
import type { JobName } from '@qabilet/contracts';
import { DataSource } from 'typeorm';

export interface OutboxRow {
  readonly tenantId: string;
  readonly id: string;
  readonly name: JobName;
  readonly payload: unknown;
  readonly tries: number;
}

/** A job on the queue that has not been reported on; the try says under which number it went there. */
export interface RelayedJob {
  readonly tenantId: string;
  readonly id: string;
  readonly tries: number;
}

const GIVE_UP_AFTER_TRIES = 8;

/** Takes waiting jobs of every tenant, at most once each at a time; the worker's login alone sees them. */
@Injectable()
export class OutboxRelay {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Hands up to `limit` waiting jobs to `dispatch` and marks them relayed in one transaction: when dispatching fails they
   * wait on. Returns how many were relayed.
   */
  relay(limit: number, dispatch: (rows: readonly OutboxRow[]) => Promise<void>): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<OutboxRow[]>(
        `SELECT tenant_id AS "tenantId", id, name, payload, tries + 1 AS tries FROM outbox
         WHERE relayed_at IS NULL AND done_at IS NULL AND failed_at IS NULL
         ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [limit],
      );
      if (rows.length === 0) return 0;

      await dispatch(rows);
      await manager.query(
        `UPDATE outbox o SET relayed_at = now(), tries = o.tries + 1
         FROM unnest($1::uuid[], $2::uuid[]) AS r(tenant_id, id) WHERE o.tenant_id = r.tenant_id AND o.id = r.id`,
        [rows.map((row) => row.tenantId), rows.map((row) => row.id)],
      );
      return rows.length;
    });
  }

  async markDone(tenantId: string, id: string): Promise<void> {
    await this.dataSource.query(
      'UPDATE outbox SET done_at = now(), last_error = NULL WHERE tenant_id = $1 AND id = $2 AND done_at IS NULL',
      [tenantId, id],
    );
  }

  /** Keeps the last words of a failed try; `isFinal` takes the job out for a person to look at. */
  async markFailed(
    tenantId: string,
    id: string,
    failure: { message: string; isFinal: boolean },
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE outbox SET last_error = $3, failed_at = CASE WHEN $4 THEN now() ELSE failed_at END
       WHERE tenant_id = $1 AND id = $2 AND done_at IS NULL`,
      [tenantId, id, failure.message.slice(0, 500), failure.isFinal],
    );
  }

  /** Jobs relayed over so many seconds ago and neither done nor given up since, in the order of ids, from the one after. */
  unreported(
    overSeconds: number,
    { after, limit }: { readonly after: RelayedJob | undefined; readonly limit: number },
  ): Promise<readonly RelayedJob[]> {
    return this.dataSource.query<RelayedJob[]>(
      `SELECT tenant_id AS "tenantId", id, tries FROM outbox
       WHERE done_at IS NULL AND failed_at IS NULL AND relayed_at < now() - make_interval(secs => $1)
         AND ($2::uuid IS NULL OR (tenant_id, id) > ($2::uuid, $3::uuid))
       ORDER BY tenant_id, id LIMIT $4`,
      [overSeconds, after?.tenantId ?? null, after?.id ?? null, limit],
    );
  }

  /**
   * Lets jobs that the queue has lost be relayed again, unless they were done or relayed anew meanwhile; one lost after
   * every try is taken out for a person to look at. Says how many.
   */
  async release(lost: readonly RelayedJob[]): Promise<number> {
    const [{ released } = { released: 0 }] = await this.dataSource.query<{ released: number }[]>(
      `WITH released AS (
         UPDATE outbox o SET relayed_at = NULL,
           failed_at = CASE WHEN o.tries >= ${GIVE_UP_AFTER_TRIES} THEN now() END,
           last_error = CASE WHEN o.tries >= ${GIVE_UP_AFTER_TRIES} THEN coalesce(last_error, 'lost after every try') ELSE last_error END
         FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS l(tenant_id, id, tries)
         WHERE o.tenant_id = l.tenant_id AND o.id = l.id AND o.tries = l.tries
           AND o.done_at IS NULL AND o.failed_at IS NULL AND o.relayed_at IS NOT NULL RETURNING 1
       ) SELECT count(*)::int AS released FROM released`,
      [lost.map(({ tenantId }) => tenantId), lost.map(({ id }) => id), lost.map(({ tries }) => tries)],
    );
    return released;
  }
}
