import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { StatementsLeft } from './errors';
import { OwnParticipation, requireNotice, requireOpen } from './own-participation';
import { SelfRatings } from './ports';

/** Hands in the self-assessment once every statement is judged; a second time changes nothing. */
@Injectable()
export class CompleteSelfAssessment {
  constructor(
    private readonly own: OwnParticipation,
    private readonly ratings: SelfRatings,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const participation = requireNotice(await this.own.lock(actor, waveId));
      if (participation.selfFinishedAt) return;
      requireOpen(participation);

      const { statements } = await this.own.statements(actor, participation);
      const left = statements.length - participation.rated;
      if (left > 0) throw new StatementsLeft(left);
      await this.ratings.finish(waveId, actor.personId);
    });
  }
}
