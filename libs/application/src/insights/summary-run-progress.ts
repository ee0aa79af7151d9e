import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Jobs } from '../ports';
import { SummaryRunOver } from './errors';
import {
  SummaryParts,
  SummaryRuns,
  type PartOutcome,
  type SummaryPart,
  type SummaryRun,
  type SummaryRunId,
} from './summary-run-ports';

export interface TakenPart {
  readonly run: SummaryRun;
  readonly part: SummaryPart;
}

/** Leads a run from its plan to its end: each part that is done asks for those that it was in the way of. */
@Injectable()
export class SummaryRunProgress {
  constructor(
    private readonly runs: SummaryRuns,
    private readonly parts: SummaryParts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A part that is to be done; undefined when it has been, or the run is over. */
  async take(runId: SummaryRunId, number: number): Promise<TakenPart | undefined> {
    const part = await this.parts.lock(runId, number);
    const run = await this.runs.find(runId);
    return !part || part.isDone || !run || run.finishedAt ? undefined : { run, part };
  }

  async plan(runId: SummaryRunId): Promise<void> {
    const run = await this.lock(runId);
    const parts = await this.parts.plan(run);
    await this.runs.begin(runId, parts, this.clock.now());
    await this.askForReady(runId);
  }

  /** Belongs into the transaction in which the part was done. Throws `SummaryRunOver` when the run has ended meanwhile. */
  async finish({ run: { id: runId }, part }: TakenPart, outcome: PartOutcome): Promise<void> {
    await this.lock(runId);
    await this.parts.finish(runId, part.number);
    if (part.step !== 'plan') await this.runs.advance(runId, outcome);
    if (part.step === 'gather') await this.askForReady(runId, part.waveId);
    if (await this.parts.areAllDone(runId)) {
      await this.runs.end(runId, { state: 'done' }, this.clock.now());
    }
  }

  /** From here on parts of the run are finished one after the other. */
  private async lock(runId: SummaryRunId): Promise<SummaryRun> {
    const run = await this.runs.lock(runId);
    if (!run || run.finishedAt) throw new SummaryRunOver();
    return run;
  }

  private async askForReady(runId: SummaryRunId, waveId?: Id<'Wave'>): Promise<void> {
    for (const part of await this.parts.ready(runId, waveId)) {
      await this.jobs.enqueue('run-summary-part', { runId, part });
    }
  }
}
