import { Injectable } from '@nestjs/common';
import { differenceBetween, type GroupSummary, ROUNDING } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';
import { CalibrationTables } from '../item-bank/ports';
import { Clock } from '../ports';
import { GatheredWave, type GatheredSummaries } from './gathered-summaries';
import { Summaries, SummaryLedger, type GroupKey, type ResultKey } from './ports';
import {
  StagedSummaries,
  type MovedResult,
  type SummaryFindings,
  type SummaryRun,
  type WaveOfRun,
} from './summary-run-ports';

const RESULTS_AT_ONCE = 500;
const SUMMARIES_AT_ONCE = 100;
/** A result is counted seconds after it was made; one that is not by then has been forgotten or waits in a long queue. */
const NEW_SECONDS = 600;

export const NOTHING_FOUND: SummaryFindings = { compared: 0, differing: 0, miscounted: 0, uncounted: 0 };

/**
 * Merges the parts of a wave and puts the whole in the place of the stored summaries, or compares it with them. What was
 * scored while the parts were read is brought in line first, while nobody else changes the agency's summaries.
 */
@Injectable()
export class SettleSummaries {
  constructor(
    private readonly ledger: SummaryLedger,
    private readonly summaries: Summaries,
    private readonly staged: StagedSummaries,
    private readonly calibrations: CalibrationTables,
    private readonly clock: Clock,
  ) {}

  async execute(
    { id: runId, kind }: Pick<SummaryRun, 'id' | 'kind'>,
    waveId: Id<'Wave'>,
  ): Promise<SummaryFindings> {
    const wave = { runId, waveId };
    const gathered = await this.merged(wave);
    await this.ledger.own();
    if (kind === 'verification') return this.compare(wave, gathered);
    await this.install(wave, gathered);
    return NOTHING_FOUND;
  }

  private async merged(wave: WaveOfRun): Promise<GatheredWave> {
    const gathered = new GatheredWave(wave.waveId, (id) => this.calibrations.load(id));
    for (const part of await this.staged.parts(wave)) {
      const scale = await gathered.on(part.calibrationId);
      for await (const group of this.staged.read(part)) scale.addPart(group);
    }
    return gathered;
  }

  private async install(wave: WaveOfRun, gathered: GatheredWave): Promise<void> {
    for (const some of pagesOf(await this.staged.moved(wave), RESULTS_AT_ONCE)) {
      const counting = await this.recounted(some, gathered);
      const asRead = stagedOf(some.filter(({ counted }) => counted === undefined));
      await this.ledger.include([...counting, ...asRead], this.clock.now());
    }
    for (const scale of gathered.all()) await this.save(scale);
    await this.summaries.clearOthers(wave.waveId);
    await this.summaries.recount(wave.waveId);
  }

  /** An attempt that was summarised since it was read counts as it does now; one not summarised yet as it was read. */
  private async recounted(moved: readonly MovedResult[], gathered: GatheredWave) {
    const summarised = moved.filter(({ counted }) => counted !== undefined);
    if (summarised.length === 0) return [];
    const attempts = summarised.map(({ attemptId }) => attemptId);
    const counting = await this.ledger.counting(attempts);
    await gathered.remove(await this.ledger.results(stagedOf(summarised)));
    await gathered.add(counting);
    await this.ledger.exclude(attempts);
    return counting;
  }

  private async save(scale: GatheredSummaries): Promise<void> {
    const stored = scale.stored(await this.summaries.minimumCell());
    for (const some of pagesOf(stored, SUMMARIES_AT_ONCE)) {
      await this.summaries.save(some, scale.calibration.competences, this.clock.now());
    }
  }

  /** The stored sums are held against those of the results that the ledger says are in them. */
  private async compare(wave: WaveOfRun, gathered: GatheredWave): Promise<SummaryFindings> {
    for (const some of pagesOf(await this.staged.moved(wave), RESULTS_AT_ONCE)) {
      await gathered.remove(await this.ledger.results(stagedOf(some)));
      await gathered.add(await this.ledger.results(some.flatMap(({ counted }) => counted ?? [])));
    }
    for (const calibrationId of await this.summaries.scalesOf(wave.waveId)) await gathered.on(calibrationId);
    let [compared, differing] = [0, 0];
    for (const scale of gathered.all()) {
      const found = await this.compareScale(wave, scale);
      compared += found.compared;
      differing += found.differing;
    }
    const miscounted = await this.summaries.miscounted(wave.waveId);
    return { compared, differing, miscounted, uncounted: await this.staged.uncounted(wave, NEW_SECONDS) };
  }

  private async compareScale({ waveId }: WaveOfRun, scale: GatheredSummaries) {
    const { id: calibrationId, competences } = scale.calibration;
    let [compared, differing] = [0, 0];
    const compare = (left: GroupSummary, right: GroupSummary): void => {
      compared += 1;
      if (differenceBetween(left, right) > ROUNDING) differing += 1;
    };
    let after: GroupKey | undefined;
    for (;;) {
      const page = { limit: SUMMARIES_AT_ONCE, ...(after && { after }) };
      const stored = await this.summaries.ofWave({ waveId, calibrationId }, competences, page);
      for (const placed of stored) compare(placed.summary, scale.take(placed));
      after = stored.at(-1)?.place.group;
      if (stored.length < SUMMARIES_AT_ONCE) break;
    }
    for (const { summary } of scale.all()) compare(scale.none, summary);
    return { compared, differing };
  }
}

function stagedOf(moved: readonly MovedResult[]): readonly ResultKey[] {
  return moved.flatMap(({ staged }) => staged ?? []);
}

function* pagesOf<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let page: T[] = [];
  for (const one of all) {
    page.push(one);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
