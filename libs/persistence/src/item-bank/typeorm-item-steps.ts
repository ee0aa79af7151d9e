import { Injectable } from '@nestjs/common';
import {
  ItemSteps,
  type ItemAction,
  type ItemStep,
  type NewItemStep,
  type Wording,
} from '@qabilet/application';
import type { ItemId, ItemState } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface StepRow {
  item_id: string;
  number: number;
  at: Date;
  actor_id: string;
  actor_name: string;
  action: ItemAction;
  to_state: ItemState | null;
  reason: string | null;
}

@Injectable()
export class TypeOrmItemSteps extends ItemSteps {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  /** At most one step of an item at a time: its number follows those that are stored. */
  async record(steps: readonly NewItemStep[]): Promise<void> {
    if (steps.length === 0) return;
    const { tenantId } = this.transaction;
    const numbered = await this.transaction.query<{ item_id: string; number: number }>(
      `INSERT INTO item_step (tenant_id, item_id, number, at, actor_id, action, to_state, reason)
       SELECT $1, r."itemId",
         1 + (SELECT coalesce(max(s.number), 0) FROM item_step s WHERE s.tenant_id = $1 AND s.item_id = r."itemId"),
         r.at, r."actorId", r.action, r."to", r.reason
       FROM jsonb_to_recordset($2::jsonb) AS r("itemId" uuid, at timestamptz, "actorId" uuid, action text, "to" text,
         reason text)
       RETURNING item_id, number`,
      [tenantId, JSON.stringify(steps.map(({ wording: _wording, ...step }) => step))],
    );
    const numberOf = new Map(numbered.map(({ item_id, number }) => [item_id, number]));
    const wordings = steps.flatMap(({ itemId, wording }) =>
      wording ? [{ itemId, number: numberOf.get(itemId), content: wording }] : [],
    );
    await this.transaction.query(
      `INSERT INTO item_wording (tenant_id, item_id, number, content)
       SELECT $1, r."itemId", r.number, r.content
       FROM jsonb_to_recordset($2::jsonb) AS r("itemId" uuid, number int, content jsonb)`,
      [tenantId, JSON.stringify(wordings)],
    );
  }

  async of(id: ItemId): Promise<readonly ItemStep[]> {
    const rows = await this.transaction.query<StepRow>(
      `SELECT s.item_id, s.number, s.at, s.actor_id, p.name AS actor_name, s.action, s.to_state, s.reason
       FROM item_step s JOIN person p ON p.tenant_id = s.tenant_id AND p.id = s.actor_id
       WHERE s.tenant_id = $1 AND s.item_id = $2 ORDER BY s.number`,
      [this.transaction.tenantId, id],
    );
    return rows.map(stepOf);
  }

  async wording(id: ItemId, number: number): Promise<Wording | undefined> {
    const [row] = await this.transaction.asMarker(() =>
      this.transaction.query<{ content: Wording }>(
        'SELECT content FROM item_wording WHERE tenant_id = $1 AND item_id = $2 AND number = $3',
        [this.transaction.tenantId, id, number],
      ),
    );
    return row?.content;
  }
}

function stepOf(row: StepRow): ItemStep {
  return {
    itemId: idOf(row.item_id),
    number: row.number,
    at: row.at,
    actorId: idOf(row.actor_id),
    actorName: row.actor_name,
    action: row.action,
    ...(row.to_state === null ? {} : { to: row.to_state }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}
