import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { RetentionRules, type RetentionRule } from './ports';

/** How long the agency keeps one class of data. */
@Injectable()
export class SetRetention {
  constructor(
    private readonly rules: RetentionRules,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute({ tenantId, personId }: Actor, rule: RetentionRule): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      await this.rules.set(rule);
      await this.audit.record({
        actorId: personId,
        action: `privacy.retention-set:${rule.years}`,
        subjectKind: 'data-class',
        subjectId: rule.dataClass,
      });
    });
  }
}
