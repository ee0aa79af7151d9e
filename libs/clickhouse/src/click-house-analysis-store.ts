import { createHash } from 'node:crypto';
import { AnalysisStore, type FedAnswer } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import type { ClickHouse } from './click-house';
import { MAKE_DAYS_SQL } from './schema';

/** Keeps answers in ClickHouse, and what they say of items day by day. */
export class ClickHouseAnalysisStore extends AnalysisStore {
  readonly isThere = true;

  constructor(private readonly engine: ClickHouse) {
    super();
  }

  async add(tenantId: Id<'Tenant'>, answers: readonly FedAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    const rows = answers.map((answer) => rowOf(tenantId, answer));
    const token = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    await this.engine.insert({ table: 'answer', rows, token });
    const days = [...new Set(answers.map(({ day }) => day))];
    await this.engine.command(MAKE_DAYS_SQL, { tenant: tenantId, days });
  }
}

function rowOf(tenantId: Id<'Tenant'>, { itemId, attemptId, fullCredit, ...answer }: FedAnswer) {
  return {
    tenant_id: tenantId,
    item_id: itemId,
    attempt_id: attemptId,
    full_credit: fullCredit,
    ...answer,
  };
}
