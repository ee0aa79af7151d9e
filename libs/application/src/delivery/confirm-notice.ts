import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { NoticeOutdated } from './errors';
import { NOTICE_VERSION, OwnParticipation, requireOpen } from './own-participation';
import { Participations } from './ports';

export interface ConfirmNoticeInput {
  readonly waveId: Id<'Wave'>;
  readonly version: string;
  readonly shareWithTrainers: boolean;
}

/** Keeps that a person has read who will see what, and whether their trainers may see their levels. */
@Injectable()
export class ConfirmNotice {
  constructor(
    private readonly own: OwnParticipation,
    private readonly participations: Participations,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { waveId, version, shareWithTrainers }: ConfirmNoticeInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      requireOpen(await this.own.lock(actor, waveId));
      if (version !== NOTICE_VERSION) throw new NoticeOutdated();

      await this.participations.confirmNotice(waveId, actor.personId, { version, shareWithTrainers });
      await this.audit.record({
        actorId: actor.personId,
        action: `delivery.notice-confirmed:${version}`,
        subjectKind: 'wave',
        subjectId: waveId,
      });
    });
  }
}
