import type { StoredItem } from '@qabilet/application';
import type { TypeOrmTransaction } from '../transactions';
import { storedItemOf, type ItemRow, type KeyRow } from './item-row';

/** The items with their keys, which the role of authors' routes reads as the marker. */
export async function withKeys(
  transaction: TypeOrmTransaction,
  rows: readonly ItemRow[],
): Promise<readonly StoredItem[]> {
  const keys = await transaction.asMarker(() =>
    transaction.query<KeyRow>(
      'SELECT item_id, key, rationale, option_rationales FROM item_key WHERE tenant_id = $1 AND item_id = ANY($2)',
      [transaction.tenantId, rows.map(({ id }) => id)],
    ),
  );
  const keyOf = new Map(keys.map((key) => [key.item_id, key]));
  return rows.flatMap((row) => {
    const key = keyOf.get(row.id);
    return key ? [storedItemOf(row, key)] : [];
  });
}
