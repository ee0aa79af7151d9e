import type { GroupSummary, OverallFigure } from '@qabilet/analytics';
import type { AttemptId } from '@qabilet/assessment';
import type { CompetenceId, Standing } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Evidence } from '@qabilet/psychometrics';
import type { Agreement } from '@qabilet/scoring';
import type { Page, PageRequest } from '../people/ports';
import type { CompetenceOutcome } from '../results/ports';

/** A group of people that figures are made of. */
export type GroupKey =
  | { readonly kind: 'cohort'; readonly id: Id<'Cohort'> }
  | { readonly kind: 'unit'; readonly id: Id<'Unit'> }
  /** One version of a role. */
  | { readonly kind: 'role'; readonly id: Id<'RoleProfile'> }
  /** In which the test was taken. */
  | { readonly kind: 'language'; readonly id: Id<'LanguageGroup'> };

/** Groups whose people are counted as they are invited and scored. */
export function isCounted({ kind }: GroupKey): boolean {
  return kind === 'cohort' || kind === 'unit';
}

/** One group in one wave on one scale: what a summary is about. */
export interface SummaryPlace {
  readonly waveId: Id<'Wave'>;
  readonly calibrationId: Id<'Calibration'>;
  readonly group: GroupKey;
}

/** A scored attempt beside the groups in which it counts, as they were on the day of the wave. */
export interface ResultInGroups {
  readonly attemptId: AttemptId;
  readonly scoringVersion: string;
  readonly waveId: Id<'Wave'>;
  readonly calibrationId: Id<'Calibration'>;
  /** The cohort, each unit from the topmost to the person's own, the role and the language. */
  readonly groups: readonly GroupKey[];
  /** In the order of the calibration's competences. */
  readonly evidence: Evidence;
  readonly competences: readonly (Pick<
    CompetenceOutcome,
    'competence' | 'items' | 'levelProbabilities' | 'target'
  > & { readonly selfLevel?: Standing; readonly agreement: Agreement })[];
}

/** One of the results of an attempt. */
export type ResultKey = Pick<ResultInGroups, 'attemptId' | 'scoringVersion' | 'calibrationId'>;

/** Results of some people of a wave, and the last of the people. */
export interface ResultPage {
  /** To be gone through once. */
  readonly results: Iterable<ResultInGroups>;
  readonly count: number;
  readonly lastPerson?: Id<'Person'>;
}

export interface PeopleOfWave {
  readonly waveId: Id<'Wave'>;
  readonly afterPerson?: Id<'Person'>;
  readonly lastPerson: Id<'Person'>;
}

/** Which results are in the summaries and which should be. */
export abstract class SummaryLedger {
  /** Lets many summarise at once until the transaction ends, but nobody while all is rebuilt. */
  abstract share(): Promise<void>;
  /** Keeps everybody else from changing the agency's summaries until the transaction ends. */
  abstract own(): Promise<void>;
  /** Whether the result of the attempt that counts is in the summaries, as of now. */
  abstract standingOf(attemptId: AttemptId): Promise<'no-result' | 'counted' | 'uncounted'>;
  /** Nobody else summarises the attempts until the transaction ends. */
  abstract lock(attempts: readonly AttemptId[]): Promise<void>;
  /** The results of the attempts that are in the summaries now. */
  abstract included(attempts: readonly AttemptId[]): Promise<readonly ResultInGroups[]>;
  abstract exclude(attempts: readonly AttemptId[]): Promise<void>;
  abstract include(results: readonly ResultKey[], at: Date): Promise<void>;
  /** The results that count, by attempt, from the one after. */
  abstract page(after: AttemptId | undefined, limit: number): Promise<readonly ResultInGroups[]>;
  /** The results of the people that count, by person, at most so many. */
  abstract pageOf(people: PeopleOfWave, limit: number): Promise<ResultPage>;
  abstract results(keys: readonly ResultKey[]): Promise<readonly ResultInGroups[]>;
  /**
   * The results of the attempts that count: of each the one on the calibration its wave was scored anew with, else the one
   * scored last.
   */
  abstract counting(attempts: readonly AttemptId[]): Promise<readonly ResultInGroups[]>;
  /** Results of the last day that are over a minute old and have neither been summarised nor a job that is to do it. */
  abstract missing(limit: number): Promise<readonly Pick<ResultInGroups, 'attemptId' | 'scoringVersion'>[]>;
}

export interface PlacedSummary {
  readonly place: SummaryPlace;
  readonly summary: GroupSummary;
}

export interface ChangedSummary extends PlacedSummary {
  /** Places on the scale of the competences that are to be written; the others stand as they are stored. */
  readonly changed: readonly number[];
}

/** Sums of one group as they are stored, with the figure over all competences that follows from them. */
export interface StoredSummary extends ChangedSummary {
  readonly overall?: OverallFigure;
}

/** The mergeable summaries, for those who change them. */
export abstract class Summaries {
  /** The summaries of the places, empty where there was none yet; nobody else changes them until the transaction ends. */
  abstract lock(
    places: readonly SummaryPlace[],
    competences: readonly CompetenceId[],
  ): Promise<readonly GroupSummary[]>;
  abstract save(
    summaries: readonly StoredSummary[],
    competences: readonly CompetenceId[],
    at: Date,
  ): Promise<void>;
  /** One more scored person in each counted group of each result. */
  abstract countScored(results: readonly Pick<ResultInGroups, 'waveId' | 'groups'>[]): Promise<void>;
  /** Counts invited and scored people of the wave anew from participants and ledger. */
  abstract recount(waveId: Id<'Wave'>): Promise<void>;
  /** Groups of the wave of which counting anew would give other numbers. */
  abstract miscounted(waveId: Id<'Wave'>): Promise<number>;
  /** Takes away what the wave has of summaries that were not saved since the transaction began. */
  abstract clearOthers(waveId: Id<'Wave'>): Promise<void>;
  /** The scales on which the wave has summaries. */
  abstract scalesOf(waveId: Id<'Wave'>): Promise<readonly Id<'Calibration'>[]>;
  /** The summaries of a wave by kind and id of the group, from the one after, at most so many. */
  abstract ofWave(
    scale: Pick<SummaryPlace, 'waveId' | 'calibrationId'>,
    competences: readonly CompetenceId[],
    page: { readonly after?: GroupKey; readonly limit: number },
  ): Promise<readonly PlacedSummary[]>;
  /** Figures about fewer people than this are not shown in the agency. */
  abstract minimumCell(): Promise<number>;
}

/** What one group looks like in one wave without its sums: as much as a line of a table shows. */
export interface GroupLine {
  readonly waveId: Id<'Wave'>;
  readonly invited: number;
  readonly scored: number;
  /** With evidence. */
  readonly people: number;
  readonly overall?: Omit<OverallFigure, 'low' | 'high'>;
  /** Competences with people enough that the figure over all leaves out, since they may not be told of the group. */
  readonly without?: readonly CompetenceId[];
}

export interface UnitLines {
  readonly id: Id<'Unit'>;
  readonly name: string;
  readonly parentId?: Id<'Unit'>;
  readonly lines: readonly GroupLine[];
}

/** So many people of the whole cohort, or of a unit, have evidence in a competence. */
export interface GroupEvidence {
  /** Absent: the whole cohort. */
  readonly unitId?: Id<'Unit'>;
  readonly competence: CompetenceId;
  readonly people: number;
}

export interface CohortLines {
  /** Of the cohort as a whole, one a wave. */
  readonly whole: readonly GroupLine[];
  readonly units: readonly UnitLines[];
}

/** Summaries for those who look at them: as many rows as they show, whatever stands behind. */
export abstract class GroupReports {
  abstract minimumCell(): Promise<number>;
  /** Competences that the roles of a wave's participants ask for. */
  abstract targets(waveId: Id<'Wave'>): Promise<ReadonlySet<CompetenceId>>;
  abstract summary(
    place: SummaryPlace,
    competences: readonly CompetenceId[],
  ): Promise<GroupSummary | undefined>;
  abstract cohortLines(cohortId: Id<'Cohort'>): Promise<readonly GroupLine[]>;
  /** Of the cohort and of every unit with people in one of its waves, by name: all as of one moment. */
  abstract lines(cohortId: Id<'Cohort'>): Promise<CohortLines>;
  /** Of the cohort and of every unit in one wave. */
  abstract evidence(place: Pick<SummaryPlace, 'waveId' | 'calibrationId'>): Promise<readonly GroupEvidence[]>;
  /** Changes whenever one of these lines does; reads as many rows as the cohort has waves. */
  abstract mark(cohortId: Id<'Cohort'>): Promise<string>;
}

export interface SharedResult {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly competences: readonly Pick<
    CompetenceOutcome,
    'competence' | 'level' | 'between' | 'levelProbabilities' | 'target'
  >[];
}

/** One page of those who share, of all or of those with these words in their names. */
export interface Look extends PageRequest {
  readonly waveId: Id<'Wave'>;
  readonly viewerId: Id<'Person'>;
  readonly at: Date;
}

export interface SharedPage extends Page<SharedResult> {
  /** All who share, whatever their names. */
  readonly sharing: number;
}

/** Results that their people share with the trainers of the cohort. */
export abstract class SharedResults {
  /**
   * Gives a page of the shared results of a wave by name and writes down for each person on it that the viewer has looked,
   * once an hour: one statement, so that nobody sees without being seen.
   */
  abstract look(look: Look): Promise<SharedPage>;
}
