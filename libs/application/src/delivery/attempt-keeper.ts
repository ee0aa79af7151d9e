import { Injectable } from '@nestjs/common';
import type { Attempt } from '@qabilet/assessment';
import { Jobs } from '../ports';
import { AttemptNotFound } from './errors';
import { Attempts, type AttemptRef, type SeatedAttempt } from './ports';
import { endByClock, isOverdue } from './seated-attempt';

/** Takes attempts out to change them and puts them back; whatever ends one asks for its scoring in the same breath. */
@Injectable()
export class AttemptKeeper {
  constructor(
    private readonly attempts: Attempts,
    private readonly jobs: Jobs,
  ) {}

  /** Throws `AttemptNotFound`, also for the attempt of somebody else. */
  async read(ref: AttemptRef): Promise<SeatedAttempt> {
    return found(await this.attempts.read(ref));
  }

  /** As `read`, locked until the transaction ends. */
  async lock(ref: AttemptRef): Promise<SeatedAttempt> {
    return found(await this.attempts.lock(ref));
  }

  async keep(seated: SeatedAttempt, after: Attempt): Promise<SeatedAttempt> {
    const before = seated.attempt;
    if (after === before) return seated;
    await this.attempts.save(before, after);
    if (before.state === 'in-progress' && after.state === 'finished')
      await this.jobs.enqueue('score-attempt', { attemptId: after.id });
    return { ...seated, attempt: after };
  }

  /** Ends a locked attempt whose time is over; others stay as they are. */
  async endIfOverdue(seated: SeatedAttempt): Promise<SeatedAttempt> {
    return isOverdue(seated) ? this.keep(seated, endByClock(seated)) : seated;
  }
}

function found(seated: SeatedAttempt | undefined): SeatedAttempt {
  if (!seated) throw new AttemptNotFound();
  return seated;
}
