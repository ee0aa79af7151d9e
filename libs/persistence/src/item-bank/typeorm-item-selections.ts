import { Injectable } from '@nestjs/common';
import { ItemSelections, type ItemSelection, type ReleasedBank, type StoredItem } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { ITEM_COLUMNS, type ItemRow } from './item-row';
import { withKeys } from './keyed-items';

/** $1 tenant, $2 bank release, $3 competence, $4 level, $5 state. */
const SELECTED_SQL = `
  SELECT i.* FROM (
    SELECT ${ITEM_COLUMNS} FROM item WHERE tenant_id = $1 AND $2::uuid IS NOT NULL AND id IN (
      SELECT item_id FROM bank_release_item WHERE tenant_id = $1 AND bank_release_id = $2)
    UNION ALL
    SELECT * FROM (
      SELECT DISTINCT ON (code) ${ITEM_COLUMNS} FROM item WHERE tenant_id = $1 AND $2::uuid IS NULL ORDER BY code, version DESC
    ) latest WHERE state <> 'retired'
  ) i
  WHERE ($3::text IS NULL OR i.competence_code = $3)
    AND ($4::int IS NULL OR i.level = $4)
    AND ($5::text IS NULL OR i.state = $5)
  ORDER BY i.code`;

interface BankRow {
  id: string;
  framework: string;
  version: string;
  released_at: Date;
  items: number;
}

@Injectable()
export class TypeOrmItemSelections extends ItemSelections {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async banks(): Promise<readonly ReleasedBank[]> {
    const rows = await this.transaction.query<BankRow>(
      `SELECT b.id, f.title AS framework, b.version, b.released_at, (
         SELECT count(*)::int FROM bank_release_item m WHERE m.tenant_id = b.tenant_id AND m.bank_release_id = b.id
       ) AS items
       FROM bank_release b
       JOIN framework_release fr ON fr.tenant_id = b.tenant_id AND fr.id = b.framework_release_id
       JOIN framework f ON f.tenant_id = fr.tenant_id AND f.id = fr.framework_id
       WHERE b.tenant_id = $1 ORDER BY b.released_at DESC, b.version DESC`,
      [this.transaction.tenantId],
    );
    return rows.map(({ id, released_at: releasedAt, ...bank }) => ({
      ...bank,
      id: idOf<'BankRelease'>(id),
      releasedAt,
    }));
  }

  async read({ bankReleaseId, competence, level, state }: ItemSelection): Promise<readonly StoredItem[]> {
    const rows = await this.transaction.query<ItemRow>(SELECTED_SQL, [
      this.transaction.tenantId,
      bankReleaseId ?? null,
      competence ?? null,
      level ?? null,
      state ?? null,
    ]);
    return withKeys(this.transaction, rows);
  }
}
