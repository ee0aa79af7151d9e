import { Injectable } from '@nestjs/common';
import { ItemNotFound, QuestionTexts, type QuestionText } from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import { TypeOrmTransaction } from '../transactions';
import { formOf, type ItemRow } from './item-row';

type QuestionRow = Pick<
  ItemRow,
  'kind' | 'stem' | 'options' | 'parts' | 'picture' | 'sheet' | 'unit' | 'seconds' | 'languages'
>;

@Injectable()
export class TypeOrmQuestionTexts extends QuestionTexts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async read(itemId: ItemId): Promise<QuestionText> {
    const [row] = await this.transaction.query<QuestionRow>(
      'SELECT kind, stem, options, parts, picture, sheet, unit, seconds, languages FROM item WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, itemId],
    );
    if (!row) throw new ItemNotFound();
    const { picture, sheet, unit, kind: _kind, ...texts } = row;
    return {
      itemId,
      form: formOf(row),
      ...texts,
      ...(picture ? { picture } : {}),
      ...(sheet ? { sheet } : {}),
      unit: unit ?? undefined,
    };
  }
}
