import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { PersonalData, type PersonalSection } from './ports';

export interface ExportedData {
  readonly exportedAt: Date;
  readonly sections: readonly PersonalSection[];
}

/** Everything the agency stores about the person who asks. */
@Injectable()
export class ExportMyData {
  constructor(
    private readonly personalData: PersonalData,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  execute({ tenantId, personId }: Actor): Promise<ExportedData> {
    return this.transaction.run(tenantId, async () => {
      const sections = await this.personalData.of(personId);
      await this.audit.record({
        actorId: personId,
        action: 'privacy.data-exported',
        subjectKind: 'person',
        subjectId: personId,
      });
      return { exportedAt: this.clock.now(), sections };
    });
  }
}
