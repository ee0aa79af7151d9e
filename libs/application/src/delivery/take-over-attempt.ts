import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { AttemptKeeper } from './attempt-keeper';
import { Attempts } from './ports';
import { ReadAttempt } from './read-attempt';

export interface TakeOverAttemptInput {
  readonly attemptId: AttemptId;
  readonly window: string;
}

/** Lets the test go on in this window; the one that had it until now is told so and takes no more answers. */
@Injectable()
export class TakeOverAttempt {
  constructor(
    private readonly keeper: AttemptKeeper,
    private readonly attempts: Attempts,
    private readonly readAttempt: ReadAttempt,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { attemptId, window }: TakeOverAttemptInput): Promise<AttemptView> {
    return this.transaction.run(actor.tenantId, async () => {
      const { heldBy } = await this.keeper.lock({ id: attemptId, personId: actor.personId });
      if (heldBy !== window) {
        await this.attempts.hold(attemptId, window);
        await this.audit.record({
          actorId: actor.personId,
          action: 'delivery.attempt-taken-over',
          subjectKind: 'attempt',
          subjectId: attemptId,
        });
      }
      return this.readAttempt.execute(actor, attemptId, window);
    });
  }
}
