import { Injectable } from '@nestjs/common';
import { CalibrationTables } from '../item-bank/ports';
import { SummaryRunOver } from './errors';
import { GatheredWave } from './gathered-summaries';
import { SummaryLedger, type ResultKey } from './ports';
import { StagedSummaries, SummaryRuns, type GatherPart, type SummaryRunId } from './summary-run-ports';

const RESULTS_AT_ONCE = 1_000;

/** Adds up the results of some people of a wave and stages the sums. */
@Injectable()
export class GatherSummaries {
  constructor(
    private readonly ledger: SummaryLedger,
    private readonly staged: StagedSummaries,
    private readonly calibrations: CalibrationTables,
    private readonly runs: SummaryRuns,
  ) {}

  /** Says how many results there were. Throws `SummaryRunOver` as soon as nobody wants it any more. */
  async execute(runId: SummaryRunId, { waveId, number, lastPerson, ...part }: GatherPart): Promise<number> {
    const gathered = new GatheredWave(waveId, (id) => this.calibrations.load(id));
    const read: ResultKey[] = [];
    let { afterPerson } = part;
    for (;;) {
      if ((await this.runs.find(runId))?.finishedAt) throw new SummaryRunOver();
      const page = await this.ledger.pageOf({ waveId, afterPerson, lastPerson }, RESULTS_AT_ONCE);
      for (const result of page.results) {
        const { attemptId, scoringVersion, calibrationId } = result;
        (await gathered.on(calibrationId)).add(result);
        read.push({ attemptId, scoringVersion, calibrationId });
      }
      if (page.count < RESULTS_AT_ONCE || page.lastPerson === lastPerson) break;
      afterPerson = page.lastPerson;
    }
    await this.staged.include({ runId, waveId, number }, read);
    for (const scale of gathered.all()) {
      await this.staged.add({ runId, waveId, number, calibrationId: scale.calibration.id }, scale.staged());
    }
    return read.length;
  }
}
