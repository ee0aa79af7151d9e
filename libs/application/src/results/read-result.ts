import { Injectable } from '@nestjs/common';
import type { ResultView } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { OwnParticipation } from '../delivery/own-participation';
import type { Participation } from '../delivery/ports';
import { ReleasedContent } from '../delivery/released-content';
import { Transaction } from '../ports';
import { TrainingModules } from '../programmes/training-ports';
import { NotScoredYet } from './errors';
import { Results, type StoredResult } from './ports';
import { resultView } from './result-view';

/** The own result of a wave, as soon as it has been scored. */
@Injectable()
export class ReadResult {
  constructor(
    private readonly own: OwnParticipation,
    private readonly results: Results,
    private readonly content: ReleasedContent,
    private readonly training: TrainingModules,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>): Promise<ResultView> {
    const { tenantId, language } = actor;
    return this.transaction.run(tenantId, async () => {
      const participation = await this.own.find(actor, waveId);
      const result = participation.attempt && (await this.results.read(participation.attempt.id));
      if (!result) throw new NotScoredYet();

      const { releases } = result.receipt;
      const role = await this.content.role(tenantId, participation.roleProfileId);
      return resultView({
        result,
        participation,
        sharesEarlierResult: await this.sharesEarlier(participation, result),
        language,
        roleTitle: role.title,
        plan: await this.content.plan(tenantId, releases.blueprint, releases.calibration),
        texts: await this.content.textsOf(tenantId, releases.framework),
        offers: await this.training.list(),
      });
    });
  }

  /** Trainers see what was shared: the result of that day, or the first one where there was none yet. */
  private async sharesEarlier({ sharedAt }: Participation, result: StoredResult): Promise<boolean> {
    if (sharedAt === undefined || result.scoredAt <= sharedAt) return false;
    const [first] = await this.results.all(result.attemptId);
    return first !== undefined && first.scoredAt < result.scoredAt;
  }
}
