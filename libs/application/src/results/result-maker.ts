import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { AttemptNotFound } from '../delivery/errors';
import { Attempts, SelfRatings } from '../delivery/ports';
import { ReleasedContent } from '../delivery/released-content';
import { ContentDigests } from '../frameworks/ports';
import { AttemptNotFinished } from './errors';
import { makeResult } from './make-result';
import type { Result } from './ports';

/** Makes the result of a finished attempt from what is stored of it; stores nothing. */
@Injectable()
export class ResultMaker {
  constructor(
    private readonly attempts: Attempts,
    private readonly ratings: SelfRatings,
    private readonly content: ReleasedContent,
    private readonly digests: ContentDigests,
  ) {}

  /** On the calibration of the sitting unless another one is named. */
  async make(tenantId: Id<'Tenant'>, id: AttemptId, calibrationId?: Id<'Calibration'>): Promise<Result> {
    const seated = await this.attempts.read({ id });
    if (!seated) throw new AttemptNotFound();
    const { attempt, waveId, personId } = seated;
    if (attempt.state !== 'finished') throw new AttemptNotFinished(id);

    return makeResult({
      attempt,
      plan: await this.content.plan(tenantId, attempt.releases.blueprint, calibrationId),
      ratings: await this.ratings.of(waveId, personId),
      digest: (text) => this.digests.of(text),
    });
  }
}
