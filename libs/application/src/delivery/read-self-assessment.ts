import { Injectable } from '@nestjs/common';
import { statementId } from '@qabilet/assessment';
import type { SelfAssessment } from '@qabilet/contracts';
import { read, type Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { competenceLabel } from './competence-label';
import { OwnParticipation, requireNotice } from './own-participation';
import { SelfRatings } from './ports';

/** The statements of the role, each with what the person has said to it so far. */
@Injectable()
export class ReadSelfAssessment {
  constructor(
    private readonly own: OwnParticipation,
    private readonly ratings: SelfRatings,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>): Promise<SelfAssessment> {
    return this.transaction.run(actor.tenantId, async () => {
      const participation = requireNotice(await this.own.find(actor, waveId));
      const { statements, texts } = await this.own.statements(actor, participation);
      const rated = await this.ratings.of(waveId, actor.personId);
      const stepOf = new Map(rated.map((rating) => [statementId(rating), rating.step]));

      return {
        waveId,
        finishedAt: participation.selfFinishedAt?.toISOString(),
        statements: statements.map((statement) => {
          const id = statementId(statement);
          const text = texts.selfStatements.get(id)?.text ?? { en: id };
          return {
            id,
            competence: competenceLabel(texts, statement.competence, actor.language),
            text: read(text, actor.language),
            step: stepOf.get(id),
          };
        }),
      };
    });
  }
}
