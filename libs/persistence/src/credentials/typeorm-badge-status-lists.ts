import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BadgeStatusLists, type StatusPlace } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

/** Of a list that is at most half full, the chance that all of so many places are taken is one in a trillion. */
const DRAWN_AT_ONCE = 40;

/** Raised when chance itself fails; asking again draws other places. */
export class NoPlaceDrawn extends Error {
  override readonly name = 'NoPlaceDrawn';
}

@Injectable()
export class TypeOrmBadgeStatusLists extends BadgeStatusLists {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async draw(nextListId: Id<'BadgeStatusList'>, now: Date): Promise<StatusPlace> {
    const { id, entries } = (await this.roomy()) ?? (await this.open(nextListId, now));
    const drawn = Array.from({ length: DRAWN_AT_ONCE }, () => randomInt(entries));
    const [free] = await this.transaction.query<{ index: number }>(
      `SELECT d.index FROM unnest($3::int[]) WITH ORDINALITY AS d(index, place)
       WHERE NOT EXISTS (SELECT 1 FROM badge b
         WHERE b.tenant_id = $1 AND b.status_list_id = $2 AND b.status_index = d.index)
       ORDER BY d.place LIMIT 1`,
      [this.transaction.tenantId, id, drawn],
    );
    if (!free) throw new NoPlaceDrawn('Every place that was drawn is taken. Try again.');
    return { listId: idOf(id), index: free.index };
  }

  async read(
    listId: Id<'BadgeStatusList'>,
  ): Promise<{ readonly length: number; readonly revoked: readonly number[] } | undefined> {
    const [row] = await this.transaction.query<{ length: number; revoked: number[] }>(
      `SELECT l.entries AS length, ARRAY(SELECT b.status_index FROM badge b
         WHERE b.tenant_id = l.tenant_id AND b.status_list_id = l.id AND b.revoked_at IS NOT NULL ORDER BY 1) AS revoked
       FROM badge_status_list l WHERE l.tenant_id = $1 AND l.id = $2`,
      [this.transaction.tenantId, listId],
    );
    return row;
  }

  private async roomy(): Promise<{ readonly id: string; readonly entries: number } | undefined> {
    const [row] = await this.transaction.query<{ id: string; entries: number }>(
      `SELECT l.id, l.entries FROM badge_status_list l WHERE l.tenant_id = $1
         AND (SELECT count(*) FROM badge b WHERE b.tenant_id = l.tenant_id AND b.status_list_id = l.id) < l.entries / 2
       ORDER BY l.created_at DESC LIMIT 1`,
      [this.transaction.tenantId],
    );
    return row;
  }

  private async open(id: Id<'BadgeStatusList'>, now: Date): Promise<{ id: string; entries: number }> {
    const [row] = await this.transaction.query<{ id: string; entries: number }>(
      'INSERT INTO badge_status_list (tenant_id, id, created_at) VALUES ($1, $2, $3) RETURNING id, entries',
      [this.transaction.tenantId, id, now],
    );
    if (!row) throw new NoPlaceDrawn('No list of badges could be opened.');
    return row;
  }
}
