import { Injectable } from '@nestjs/common';
import { StaleTexts, type StaleText, type TargetLanguage } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface StaleRow {
  item_code: string;
  language: TargetLanguage;
  text_id: string;
  made_from: string;
}

@Injectable()
export class TypeOrmStaleTexts extends StaleTexts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async of(codes: readonly string[]): Promise<ReadonlyMap<string, readonly StaleText[]>> {
    const rows = await this.transaction.query<StaleRow>(
      `SELECT item_code, language, text_id, made_from FROM stale_translation
       WHERE tenant_id = $1 AND item_code = ANY ($2) ORDER BY item_code, language, text_id`,
      [this.transaction.tenantId, codes],
    );
    const texts = rows.map(staleTextOf);
    return new Map(codes.map((code) => [code, texts.filter((text) => text.code === code)]));
  }

  async replace(codes: readonly string[], texts: readonly StaleText[]): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      'DELETE FROM stale_translation WHERE tenant_id = $1 AND item_code = ANY ($2)',
      [tenantId, codes],
    );
    if (texts.length === 0) return;
    await this.transaction.query(
      `INSERT INTO stale_translation (tenant_id, item_code, language, text_id, made_from)
       SELECT $1, r.code, r.language, r."textId", r."madeFrom"
       FROM jsonb_to_recordset($2::jsonb) AS r(code text, language text, "textId" text, "madeFrom" text)`,
      [tenantId, JSON.stringify(texts)],
    );
  }

  async settle(code: string, language: Language): Promise<boolean> {
    const settled = await this.transaction.query<{ text_id: string }>(
      `WITH settled AS (
         DELETE FROM stale_translation WHERE tenant_id = $1 AND item_code = $2 AND language = $3 RETURNING text_id
       ) SELECT text_id FROM settled`,
      [this.transaction.tenantId, code, language],
    );
    return settled.length > 0;
  }
}

function staleTextOf({ item_code, language, text_id, made_from }: StaleRow): StaleText {
  return { code: item_code, language, textId: text_id, madeFrom: made_from };
}
