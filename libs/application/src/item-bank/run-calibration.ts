import { Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@qabilet/kernel';
import type { AnswersToCalibrate, CalibrationProgress, ScaleCalibration } from '@qabilet/scoring';
import { Heartbeat } from '../heartbeat';
import { Clock, Transaction } from '../ports';
import { CalibrationStopped } from './calibration-errors';
import {
  CalibrationAnswers,
  CalibrationEngine,
  CalibrationRuns,
  type CalibrationRun,
  type CalibrationRunEnd,
  type CalibrationRunId,
} from './calibration-ports';

export interface RunCalibrationInput {
  readonly runId: CalibrationRunId;
}

/** A run that was begun so often without an end ends its worker each time. */
const MOST_TRIES = 5;
/** Signs of life come every second. */
const ALIVE_MS = 10_000;
const FIRST: CalibrationProgress = { step: 'reading', done: 0, total: 0 };
const TOO_OFTEN =
  'It was begun several times and never came to an end. Calibrate fewer waves, or ask the operator.';

/**
 * Computes a draft calibration. The answers are read in one short transaction and the draft is stored in another; the
 * numbers are made in between, while nobody waits for a lock. Running it twice gives the same draft.
 */
@Injectable()
export class RunCalibration {
  constructor(
    private readonly runs: CalibrationRuns,
    private readonly answers: CalibrationAnswers,
    private readonly engine: CalibrationEngine,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(tenantId: Id<'Tenant'>, { runId }: RunCalibrationInput): Promise<void> {
    try {
      const source = await this.begin(tenantId, runId);
      if (!source) return;
      const outcome = await this.compute(tenantId, runId, source);
      if (outcome) await this.end(tenantId, runId, { state: 'draft', outcome });
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      await this.end(tenantId, runId, { state: 'failed', failure: refusal.message });
    }
  }

  /** Undefined when there is nothing to do: it ended before, or was cancelled. */
  private begin(tenantId: Id<'Tenant'>, runId: CalibrationRunId): Promise<AnswersToCalibrate | undefined> {
    return this.transaction.run(tenantId, async () => {
      const run = await this.runs.lock(runId);
      if (!run || !this.isToBegin(run)) return undefined;
      if (run.tries >= MOST_TRIES) {
        await this.runs.end(runId, { state: 'failed', failure: TOO_OFTEN }, this.clock.now());
        return undefined;
      }
      await this.runs.begin(runId, this.clock.now());
      return this.answers.read(run);
    });
  }

  /** One that gives signs of life is in good hands; the queue may bring its job a second time. */
  private isToBegin({ state, seenAt }: CalibrationRun): boolean {
    if (state !== 'running') return state === 'queued';
    return seenAt === undefined || this.clock.now().getTime() - seenAt.getTime() > ALIVE_MS;
  }

  /** Undefined when its author cancelled it on the way. */
  private async compute(
    tenantId: Id<'Tenant'>,
    runId: CalibrationRunId,
    source: AnswersToCalibrate,
  ): Promise<ScaleCalibration | undefined> {
    const beat = new Heartbeat(FIRST, (progress) => this.isWanted(tenantId, runId, progress));
    try {
      return await this.engine.calibrate(source, beat);
    } catch (error) {
      if (error instanceof CalibrationStopped && beat.isUnwanted) return undefined;
      throw error;
    } finally {
      await beat.stop();
    }
  }

  private isWanted(
    tenantId: Id<'Tenant'>,
    runId: CalibrationRunId,
    progress: CalibrationProgress,
  ): Promise<boolean> {
    return this.transaction.run(tenantId, () => this.runs.progress(runId, progress, this.clock.now()));
  }

  private end(tenantId: Id<'Tenant'>, runId: CalibrationRunId, end: CalibrationRunEnd): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const run = await this.runs.lock(runId);
      if (run?.state === 'running') await this.runs.end(runId, end, this.clock.now());
    });
  }
}
