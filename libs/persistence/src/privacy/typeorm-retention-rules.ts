import { Injectable } from '@nestjs/common';
import {
  DATA_CLASSES,
  DEFAULT_YEARS,
  RetentionRules,
  type DataClass,
  type RetentionRule,
} from '@qabilet/application';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmRetentionRules extends RetentionRules {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async all(): Promise<readonly RetentionRule[]> {
    const rows = await this.transaction.query<{ data_class: DataClass; years: number }>(
      'SELECT data_class, years FROM retention_rule WHERE tenant_id = $1',
      [this.transaction.tenantId],
    );
    const chosen = new Map(rows.map((row) => [row.data_class, row.years]));
    return DATA_CLASSES.map((dataClass) => ({
      dataClass,
      years: chosen.get(dataClass) ?? DEFAULT_YEARS[dataClass],
    }));
  }

  async set({ dataClass, years }: RetentionRule): Promise<void> {
    await this.transaction.query(
      `INSERT INTO retention_rule (tenant_id, data_class, years) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT retention_rule_pk DO UPDATE SET years = EXCLUDED.years`,
      [this.transaction.tenantId, dataClass, years],
    );
  }
}
