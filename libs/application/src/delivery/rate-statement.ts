import { Injectable } from '@nestjs/common';
import { statementId, type SelfStep } from '@qabilet/assessment';
import type { RatingSaved } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { SelfAssessmentClosed, StatementNotFound } from './errors';
import { OwnParticipation, requireNotice, requireOpen } from './own-participation';
import { SelfRatings } from './ports';

export interface RateStatementInput {
  readonly waveId: Id<'Wave'>;
  /** 'CS.3.2' */
  readonly statementId: string;
  readonly step: SelfStep;
}

/** Saves what a person says to one statement, at once; saying something else later replaces it. */
@Injectable()
export class RateStatement {
  constructor(
    private readonly own: OwnParticipation,
    private readonly ratings: SelfRatings,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { waveId, statementId: wanted, step }: RateStatementInput): Promise<RatingSaved> {
    return this.transaction.run(actor.tenantId, async () => {
      const participation = requireNotice(requireOpen(await this.own.lock(actor, waveId)));
      const { statements } = await this.own.statements(actor, participation);
      const statement = statements.find((candidate) => statementId(candidate) === wanted);
      if (!statement) throw new StatementNotFound();
      // A result compares the test with the view held before it.
      if (participation.selfFinishedAt || participation.attempt?.state === 'finished')
        throw new SelfAssessmentClosed();

      const { savedAt, rated } = await this.ratings.rate(waveId, actor.personId, { ...statement, step });
      return { state: 'in-progress', rated, total: statements.length, savedAt: savedAt.toISOString() };
    });
  }
}
