import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { NothingToRemindOf, RemindedLately } from './errors';
import { LetterDesk } from './letter-desk';
import { Letters } from './ports';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Writes to everybody of an open wave who has not finished, at most once a day. */
@Injectable()
export class RemindOfficials {
  constructor(
    private readonly letters: Letters,
    private readonly desk: LetterDesk,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Says how many people are written to. */
  execute(actor: Actor, waveId: Id<'Wave'>): Promise<number> {
    return this.transaction.run(actor.tenantId, async () => {
      const now = this.clock.now();
      const { opensAt, closesAt } = await this.desk.lockedWaveOf(actor, waveId);
      this.desk.requireMail();
      if (opensAt > now || closesAt <= now) throw new NothingToRemindOf();
      const { remindedAt } = await this.letters.figures(waveId);
      if (remindedAt && now.getTime() - remindedAt.getTime() < DAY_MS) throw new RemindedLately();
      const people = await this.letters.remind(waveId, now);
      await this.audit.record({
        actorId: actor.personId,
        action: 'programmes.reminder-asked-for',
        subjectKind: 'wave',
        subjectId: waveId,
      });
      return people;
    });
  }
}
