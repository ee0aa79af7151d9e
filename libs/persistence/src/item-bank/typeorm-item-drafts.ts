import { Injectable } from '@nestjs/common';
import { ItemDrafts, type ItemVersion, type StoredItem } from '@qabilet/application';
import { fullCreditOf, type ItemId, type ItemState } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmItemDrafts extends ItemDrafts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async lock(): Promise<void> {
    await this.transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('items ' || $1, 0))", [
      this.transaction.tenantId,
    ]);
  }

  async released(ids: readonly ItemId[]): Promise<ReadonlySet<ItemId>> {
    const rows = await this.transaction.query<{ item_id: string }>(
      'SELECT DISTINCT item_id FROM bank_release_item WHERE tenant_id = $1 AND item_id = ANY ($2)',
      [this.transaction.tenantId, ids],
    );
    return new Set(rows.map(({ item_id }) => idOf<'Item'>(item_id)));
  }

  async versions(code: string): Promise<readonly ItemVersion[]> {
    const rows = await this.transaction.query<{ id: string; version: number; state: ItemState }>(
      'SELECT id, version, state FROM item WHERE tenant_id = $1 AND code = $2 ORDER BY version DESC',
      [this.transaction.tenantId, code],
    );
    return rows.map(({ id, ...row }) => ({ id: idOf<'Item'>(id), ...row }));
  }

  async rewrite({ id, content, drafted }: StoredItem): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `UPDATE item SET competence_code = $3, outcome = $4, level = $5, kind = $6, difficulty = $7, seconds = $8,
         languages = $9, drafted_languages = $10, stem = $11, options = $12, parts = $13, picture = $14, unit = $15,
         enemies = $16, full_credit = $17, sheet = $18, catalogue = $19
       WHERE tenant_id = $1 AND id = $2`,
      [
        tenantId,
        id,
        content.competence,
        content.outcome ?? null,
        content.level,
        content.kind,
        content.difficulty,
        content.seconds,
        content.languages,
        drafted,
        JSON.stringify(content.stem),
        JSON.stringify(content.options),
        JSON.stringify(content.parts ?? []),
        jsonOrNull(content.picture),
        jsonOrNull(content.unit),
        content.enemies,
        fullCreditOf(content.key),
        jsonOrNull(content.sheet),
        jsonOrNull(content.catalogue),
      ],
    );
    await this.transaction.query(
      'UPDATE item_key SET key = $3, rationale = $4, option_rationales = $5 WHERE tenant_id = $1 AND item_id = $2',
      [
        tenantId,
        id,
        JSON.stringify(content.key),
        JSON.stringify(content.rationale),
        JSON.stringify(content.optionRationales),
      ],
    );
  }
}

function jsonOrNull(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
