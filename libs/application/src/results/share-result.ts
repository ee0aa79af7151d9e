import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { OwnParticipation, requireNotice } from '../delivery/own-participation';
import { Participations } from '../delivery/ports';
import { AuditLog, Transaction } from '../ports';

export interface ShareResultInput {
  readonly waveId: Id<'Wave'>;
  readonly shared: boolean;
}

/** Lets the trainers of the cohort see the levels of a wave as they stand now, or takes that back. */
@Injectable()
export class ShareResult {
  constructor(
    private readonly own: OwnParticipation,
    private readonly participations: Participations,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { waveId, shared }: ShareResultInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { sharesWithTrainers } = requireNotice(await this.own.lock(actor, waveId));
      if (!shared && !sharesWithTrainers) return;

      await this.participations.share(waveId, actor.personId, shared);
      await this.audit.record({
        actorId: actor.personId,
        action: shared ? 'results.shared' : 'results.share-taken-back',
        subjectKind: 'wave',
        subjectId: waveId,
      });
    });
  }
}
