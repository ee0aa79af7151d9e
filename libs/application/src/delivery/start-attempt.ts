import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import type { Id, Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { OwnParticipation, requireNotice } from './own-participation';
import type { Participation } from './ports';
import { ReadAttempt } from './read-attempt';
import { SeatAttempt } from './seat-attempt';

export interface StartAttemptInput {
  readonly waveId: Id<'Wave'>;
  readonly language: Language;
  /** The browser window that goes on with the test. */
  readonly window?: string;
}

/** Starts the test of a wave, or goes on with the one that was started before. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly own: OwnParticipation,
    private readonly seat: SeatAttempt,
    private readonly readAttempt: ReadAttempt,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { waveId, ...wanted }: StartAttemptInput): Promise<AttemptView> {
    return this.transaction.run(actor.tenantId, async () => {
      const participation = requireNotice(await this.own.find(actor, waveId));
      const id = participation.attempt?.id ?? (await this.begin(actor, participation, wanted));
      return this.readAttempt.execute(actor, id, wanted.window);
    });
  }

  private async begin(
    actor: Actor,
    participation: Participation,
    wanted: Omit<StartAttemptInput, 'waveId'>,
  ): Promise<AttemptId> {
    const admitted = await this.own.requireStartable(actor, participation);
    return admitted.attempt?.id ?? this.seat.execute(actor, admitted, wanted);
  }
}
