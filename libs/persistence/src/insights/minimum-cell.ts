import type { TypeOrmTransaction } from '../transactions';

/** Figures about fewer people than this are not shown in the agency of the transaction. */
export async function minimumCell(transaction: TypeOrmTransaction): Promise<number> {
  const [row] = await transaction.query<{ minimum_cell: number }>(
    'SELECT minimum_cell FROM tenant WHERE id = $1',
    [transaction.tenantId],
  );
  if (!row) throw new Error('The agency of the transaction is gone.');
  return row.minimum_cell;
}
