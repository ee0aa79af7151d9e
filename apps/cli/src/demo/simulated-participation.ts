import { Injectable } from '@nestjs/common';
import {
  ConfirmNotice,
  NOTICE_VERSION,
  ReleasedContent,
  type Actor,
  type Participation,
} from '@qabilet/application';
import { languagesFor } from '@qabilet/assessment';
import { createGenerator } from '@qabilet/psychometrics';
import { abilitiesOf, type Background } from './simulated-abilities';
import { SimulatedSelfAssessment } from './simulated-self-assessment';
import { SimulatedTest } from './simulated-test';
import { SimulatedTime } from './simulated-time';

/** One person's part in one wave, as it is going to be. */
export interface PlannedPart {
  readonly background: Background;
  readonly startsAt: Date;
  readonly sharesWithTrainers: boolean;
  /** How far they come in judging themselves; who begins it without handing it in does not go on to the test. */
  readonly selfAssessment: 'whole' | 'begun' | 'left-out';
}

const READING_THE_NOTICE_MS = 90_000;
const A_BREAK_MS = 4 * 60_000;
const BEGUN_SHARE = 0.4;

/** Lets a person go through a wave from the notice to the last question. */
@Injectable()
export class SimulatedParticipation {
  constructor(
    private readonly confirmNotice: ConfirmNotice,
    private readonly content: ReleasedContent,
    private readonly selfAssessment: SimulatedSelfAssessment,
    private readonly test: SimulatedTest,
    private readonly time: SimulatedTime,
  ) {}

  /** Inside a transaction of the tenant. */
  async execute(actor: Actor, participation: Participation, part: PlannedPart): Promise<void> {
    const { waveId, blueprintId, roleProfileId } = participation;
    const plan = await this.content.plan(actor.tenantId, blueprintId);
    const abilities = abilitiesOf(plan, part.background);
    const generator = createGenerator(`${part.background.key} on ${part.startsAt.toISOString()}`);

    await this.time.at(part.startsAt, () =>
      this.confirmNotice.execute(actor, {
        waveId,
        version: NOTICE_VERSION,
        shareWithTrainers: part.sharesWithTrainers,
      }),
    );
    let startsAt = new Date(part.startsAt.getTime() + READING_THE_NOTICE_MS);
    if (part.selfAssessment !== 'left-out') {
      const share = part.selfAssessment === 'whole' ? 1 : BEGUN_SHARE;
      const through = await this.selfAssessment.execute(actor, {
        waveId,
        startsAt,
        plan,
        abilities,
        generator,
        share,
      });
      if (share < 1) return;
      startsAt = new Date(through.getTime() + A_BREAK_MS);
    }

    const { requirements } = await this.content.role(actor.tenantId, roleProfileId);
    const language = languagesFor(plan, requirements).includes(actor.language) ? actor.language : 'en';
    await this.test.execute(actor, { waveId, startsAt, language, abilities, generator });
  }
}
