import { emptySummary, merge, subtract, type GroupSummary } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';
import type { Calibration } from '../item-bank/ports';
import type { PlacedSummary, ResultInGroups, StoredSummary } from './ports';
import { contributionOfResult, placesOf } from './result-contribution';
import { spokenOf, withOverall } from './stored-summary';

type Combine = (whole: GroupSummary, part: GroupSummary) => GroupSummary;

/** Summaries of all groups of one wave on one scale while results and parts are added to them in memory. */
export class GatheredSummaries {
  private readonly groups = new Map<string, PlacedSummary>();

  constructor(readonly calibration: Calibration) {}

  add(result: ResultInGroups): void {
    this.change(result, merge);
  }

  /** Takes a result out again that was added. */
  remove(result: ResultInGroups): void {
    this.change(result, subtract);
  }

  addPart(part: PlacedSummary): void {
    this.combine(part, merge);
  }

  /** Takes the summary of a group away; an empty one where nobody of it was added. */
  take({ place }: PlacedSummary): GroupSummary {
    const key = keyOf(place);
    const { summary } = this.groups.get(key) ?? { summary: this.none };
    this.groups.delete(key);
    return summary;
  }

  all(): readonly PlacedSummary[] {
    return [...this.groups.values()];
  }

  stored(minimum: number): readonly StoredSummary[] {
    return this.all().map(({ place, summary }) =>
      withOverall({ place, summary, changed: spokenOf(summary) }, { calibration: this.calibration, minimum }),
    );
  }

  get none(): GroupSummary {
    return emptySummary(this.calibration.competences.length);
  }

  private change(result: ResultInGroups, combine: Combine): void {
    const summary = contributionOfResult(result, this.calibration);
    for (const place of placesOf(result)) this.combine({ place, summary }, combine);
  }

  private combine({ place, summary }: PlacedSummary, combine: Combine): void {
    const key = keyOf(place);
    const whole = this.groups.get(key)?.summary ?? this.none;
    this.groups.set(key, { place, summary: combine(whole, summary) });
  }
}

function keyOf({ group }: PlacedSummary['place']): string {
  return `${group.kind}|${group.id}`;
}

/** The summaries of one wave on each of the scales its results are on. */
export class GatheredWave {
  private readonly scales = new Map<Id<'Calibration'>, GatheredSummaries>();

  constructor(private readonly load: (id: Id<'Calibration'>) => Promise<Calibration>) {}

  async on(calibrationId: Id<'Calibration'>): Promise<GatheredSummaries> {
    const known = this.scales.get(calibrationId);
    if (known) return known;
    const gathered = new GatheredSummaries(await this.load(calibrationId));
    this.scales.set(calibrationId, gathered);
    return gathered;
  }

  async add(results: readonly ResultInGroups[]): Promise<void> {
    for (const result of results) (await this.on(result.calibrationId)).add(result);
  }

  async remove(results: readonly ResultInGroups[]): Promise<void> {
    for (const result of results) (await this.on(result.calibrationId)).remove(result);
  }

  all(): readonly GatheredSummaries[] {
    return [...this.scales.values()];
  }
}
