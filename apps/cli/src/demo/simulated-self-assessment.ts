import { Injectable } from '@nestjs/common';
import { CompleteSelfAssessment, RateStatement, ReadSelfAssessment, type Actor } from '@qabilet/application';
import type { TestPlan } from '@qabilet/assessment';
import { cutOf, LEVELS } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import type { Generator } from '@qabilet/psychometrics';
import { drawSelfImage, judge } from './simulated-judgement';
import { SimulatedTime } from './simulated-time';

export interface SimulatedSelfAssessmentInput {
  readonly waveId: Id<'Wave'>;
  readonly startsAt: Date;
  readonly plan: TestPlan;
  /** In the order of the plan's competences. */
  readonly abilities: Float64Array;
  readonly generator: Generator;
  /** How far they come, 0 to 1; at 1 they hand it in. */
  readonly share: number;
}

const SECONDS_A_STATEMENT = 9;

/** Lets a person judge themselves statement by statement, as they see themselves and not as they are. */
@Injectable()
export class SimulatedSelfAssessment {
  constructor(
    private readonly readSelfAssessment: ReadSelfAssessment,
    private readonly rateStatement: RateStatement,
    private readonly complete: CompleteSelfAssessment,
    private readonly time: SimulatedTime,
  ) {}

  /** Inside a transaction of the tenant; says when they were through. */
  async execute(actor: Actor, input: SimulatedSelfAssessmentInput): Promise<Date> {
    const { waveId, plan, abilities, generator, share } = input;
    const image = drawSelfImage(generator);
    let now = input.startsAt;
    const { statements } = await this.time.at(now, () => this.readSelfAssessment.execute(actor, waveId));
    for (const { id, competence } of statements.slice(0, Math.round(share * statements.length))) {
      const dimension = plan.dimensionOf.get(idOf(competence.code)) ?? -1;
      const level = LEVELS.find((ordinal) => id.endsWith(`.${ordinal}`)) ?? 1;
      const cuts = plan.competences[dimension]?.cuts;
      const cut = cuts ? cutOf(cuts, level) : 0;
      const step = judge({ ability: abilities[dimension] ?? 0, cut }, image, generator);
      now = new Date(now.getTime() + SECONDS_A_STATEMENT * 1_000);
      await this.time.at(now, () => this.rateStatement.execute(actor, { waveId, statementId: id, step }));
    }
    if (share === 1) await this.time.at(now, () => this.complete.execute(actor, waveId));
    return now;
  }
}
