import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { ComparisonParts } from './comparison-ports';

/** Whether the agency takes part in the comparison between agencies: said by its administrator, taken back at any time. */
@Injectable()
export class ChooseComparison {
  constructor(
    private readonly parts: ComparisonParts,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  read({ tenantId }: Actor): Promise<boolean> {
    return this.transaction.run(tenantId, () => this.parts.takesPart());
  }

  join(actor: Actor): Promise<void> {
    return this.change(actor, 'insights.comparison-joined', () => this.parts.join(this.clock.now()));
  }

  leave(actor: Actor): Promise<void> {
    return this.change(actor, 'insights.comparison-left', () => this.parts.leave());
  }

  private change({ tenantId, personId }: Actor, action: string, work: () => Promise<void>): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      await work();
      await this.audit.record({ actorId: personId, action, subjectKind: 'tenant', subjectId: tenantId });
    });
  }
}
