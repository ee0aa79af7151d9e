import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { LetterDesk } from './letter-desk';
import { Letters, type LetterFigures } from './ports';

export interface WaveLettersView extends LetterFigures {
  readonly canSend: boolean;
}

/** Lets a trainer look at the letters of a wave and switch them on or off. */
@Injectable()
export class KeepWaveLetters {
  constructor(
    private readonly letters: Letters,
    private readonly desk: LetterDesk,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  see(actor: Actor, waveId: Id<'Wave'>): Promise<WaveLettersView> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.desk.waveOf(actor, waveId);
      return { ...(await this.letters.figures(waveId)), canSend: this.desk.canSend };
    });
  }

  switch(actor: Actor, waveId: Id<'Wave'>, isOn: boolean): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.desk.waveOf(actor, waveId);
      if (isOn) this.desk.requireMail();
      await this.letters.switch(waveId, isOn);
      await this.audit.record({
        actorId: actor.personId,
        action: `programmes.letters-switched-${isOn ? 'on' : 'off'}`,
        subjectKind: 'wave',
        subjectId: waveId,
      });
    });
  }
}
