import { Injectable } from '@nestjs/common';
import { Participations, Transaction, type Actor } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { eachAtOnce } from './at-once';
import { DemoPeople } from './demo-people';
import type { PlannedSitting } from './demo-campaign';
import { SimulatedParticipation } from './simulated-participation';
import { WaitingJobs } from './waiting-jobs';

const AT_ONCE = 3;
/** After so many sittings their results are made, so that figures grow while the next ones sit. */
const BETWEEN_SCORING = 60;

/** Lets people sit the tests of a wave; each sits all or nothing, so that after a break it goes on with the next. */
@Injectable()
export class DemoSittings {
  constructor(
    private readonly people: DemoPeople,
    private readonly participations: Participations,
    private readonly participation: SimulatedParticipation,
    private readonly jobs: WaitingJobs,
    private readonly transaction: Transaction,
  ) {}

  async execute(
    tenantId: Id<'Tenant'>,
    waveId: Id<'Wave'>,
    sittings: readonly PlannedSitting[],
    onFinished: () => void,
  ): Promise<void> {
    const actors = await this.people.actors(
      tenantId,
      sittings.map(({ official: { email, language } }) => ({ email, language, role: 'official' as const })),
    );
    for (let from = 0; from < sittings.length; from += BETWEEN_SCORING) {
      await eachAtOnce(sittings.slice(from, from + BETWEEN_SCORING), AT_ONCE, async ({ official, part }) => {
        const actor = actors.get(official.email);
        if (actor) await this.sit(actor, waveId, part);
        if (part.selfAssessment !== 'begun') onFinished();
      });
      await this.jobs.finish();
    }
  }

  /** Whoever has left the cohort or has begun by themselves is left alone. */
  private sit(actor: Actor, waveId: Id<'Wave'>, part: PlannedSitting['part']): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const participation = await this.participations.find(waveId, actor.personId);
      if (!participation || participation.noticeVersion !== undefined) return;
      await this.participation.execute(actor, participation, part);
    });
  }
}
