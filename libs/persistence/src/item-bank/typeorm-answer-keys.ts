import { Injectable } from '@nestjs/common';
import { AnswerKeys, type Marking } from '@qabilet/application';
import type { AnswerKey, ItemId } from '@qabilet/item-bank';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { formOf, type ItemRow } from './item-row';

type FormRow = Pick<ItemRow, 'id' | 'kind' | 'options' | 'parts'>;

@Injectable()
export class TypeOrmAnswerKeys extends AnswerKeys {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async load(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, Marking>> {
    const { tenantId } = this.transaction;
    const forms = await this.transaction.query<FormRow>(
      `SELECT i.id, i.kind, i.options, i.parts FROM bank_release_item m
       JOIN item i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
       WHERE m.tenant_id = $1 AND m.bank_release_id = $2`,
      [tenantId, bankReleaseId],
    );
    const keys = await this.transaction.asMarker(() =>
      this.transaction.query<{ item_id: string; key: AnswerKey }>(
        'SELECT item_id, key FROM item_key WHERE tenant_id = $1 AND item_id = ANY($2)',
        [tenantId, forms.map(({ id }) => id)],
      ),
    );
    const keyOf = new Map(keys.map(({ item_id, key }) => [item_id, key]));
    return new Map(
      forms.flatMap((row): [ItemId, Marking][] => {
        const key = keyOf.get(row.id);
        return key ? [[idOf<'Item'>(row.id), { key, form: formOf(row) }]] : [];
      }),
    );
  }
}
