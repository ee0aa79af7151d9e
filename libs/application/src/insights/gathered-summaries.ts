import { emptySummary, type GroupSummary, SummarySums } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';
import type { Calibration } from '../item-bank/ports';
import {
  isCounted,
  type ChangedSummary,
  type GroupKey,
  type PlacedSummary,
  type ResultInGroups,
  type StoredSummary,
} from './ports';
import { ResultContributions } from './result-contribution';
import { spokenOf, withOverall } from './stored-summary';
import type { StagedGroup } from './summary-run-ports';

interface GatheredGroup {
  readonly group: GroupKey;
  readonly sums: SummarySums;
}

/** Of those who are in the same unit, and so in all groups around it. */
interface GatheredPath {
  readonly around: readonly GroupKey[];
  readonly sums: SummarySums;
}

/** Summaries of all groups of one wave on one scale while results and parts are added to them in memory. */
export class GatheredSummaries {
  private readonly groups = new Map<string, GatheredGroup>();
  /** People are added once for all groups of their cohort and units, which get the sums before they are looked at. */
  private readonly paths = new Map<string, GatheredPath>();
  /** Many people are in the same groups. */
  private crossings = new WeakMap<readonly GroupKey[], readonly SummarySums[]>();
  private readonly contributions: ResultContributions;

  constructor(
    readonly waveId: Id<'Wave'>,
    readonly calibration: Calibration,
  ) {
    this.contributions = new ResultContributions(calibration);
  }

  add(result: ResultInGroups): void {
    const contribution = this.contributions.of(result);
    for (const sums of this.sumsOf(result.groups)) sums.add(contribution);
  }

  /** Takes a result out again that was added, here or to what is stored. */
  remove(result: ResultInGroups): void {
    const contribution = this.contributions.of(result);
    for (const sums of this.sumsOf(result.groups)) sums.subtract(contribution);
  }

  addPart({ group, sums }: StagedGroup): void {
    this.at(group).add(sums);
  }

  /** Takes the summary of a group away; an empty one where nobody of it was added. */
  take({ place }: PlacedSummary): GroupSummary {
    this.rollUp();
    const key = keyOf(place.group);
    const taken = this.groups.get(key)?.sums.summary() ?? this.none;
    this.groups.delete(key);
    return taken;
  }

  /**
   * By kind and id, each with the competences about which something was added or taken out. One after the other: as
   * objects they take many times the room of their sums.
   */
  *all(): Generator<ChangedSummary> {
    this.rollUp();
    const { waveId } = this;
    const calibrationId = this.calibration.id;
    for (const key of [...this.groups.keys()].sort()) {
      const gathered = this.groups.get(key);
      if (!gathered) continue;
      const { group, sums } = gathered;
      yield { place: { waveId, calibrationId, group }, summary: sums.summary(), changed: sums.changed };
    }
  }

  *staged(): Generator<StagedGroup> {
    this.rollUp();
    for (const { group, sums } of this.groups.values()) yield { group, sums: sums.sparse() };
  }

  *stored(minimum: number): Generator<StoredSummary> {
    const { calibration } = this;
    for (const { place, summary } of this.all())
      yield withOverall({ place, summary, changed: spokenOf(summary) }, { calibration, minimum });
  }

  get none(): GroupSummary {
    return emptySummary(this.calibration.competences.length);
  }

  private sumsOf(groups: readonly GroupKey[]): readonly SummarySums[] {
    const known = this.crossings.get(groups);
    if (known) return known;
    const others = groups.filter((group) => !isCounted(group));
    const sums = [this.along(groups.filter(isCounted)), ...others.map((group) => this.at(group))];
    this.crossings.set(groups, sums);
    return sums;
  }

  private along(around: readonly GroupKey[]): SummarySums {
    const key = around.map(keyOf).join(' ');
    const known = this.paths.get(key);
    if (known) return known.sums;
    const sums = new SummarySums(this.calibration.competences.length);
    this.paths.set(key, { around, sums });
    return sums;
  }

  private rollUp(): void {
    for (const { around, sums } of this.paths.values()) {
      const own = around.at(-1);
      for (const group of around) if (group !== own) this.at(group).addAll(sums);
      if (own) this.takeOver(own, sums);
    }
    this.paths.clear();
    this.crossings = new WeakMap();
  }

  /** The sums become those of the group where it has none yet: most units have none inside, and half the room will do. */
  private takeOver(group: GroupKey, sums: SummarySums): void {
    const key = keyOf(group);
    const known = this.groups.get(key);
    if (known) known.sums.addAll(sums);
    else this.groups.set(key, { group, sums });
  }

  private at(group: GroupKey): SummarySums {
    const key = keyOf(group);
    const known = this.groups.get(key);
    if (known) return known.sums;
    const sums = new SummarySums(this.calibration.competences.length);
    this.groups.set(key, { group, sums });
    return sums;
  }
}

function keyOf({ kind, id }: GroupKey): string {
  return `${kind}|${id}`;
}

/** The summaries of one wave on each of the scales its results are on. */
export class GatheredWave {
  private readonly scales = new Map<Id<'Calibration'>, GatheredSummaries>();

  constructor(
    private readonly waveId: Id<'Wave'>,
    private readonly load: (id: Id<'Calibration'>) => Promise<Calibration>,
  ) {}

  async on(calibrationId: Id<'Calibration'>): Promise<GatheredSummaries> {
    const known = this.scales.get(calibrationId);
    if (known) return known;
    const gathered = new GatheredSummaries(this.waveId, await this.load(calibrationId));
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
