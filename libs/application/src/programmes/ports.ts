import type { ExtraTime } from '@qabilet/assessment';
import type { WaveKind } from '@qabilet/contracts';
import type { Id, Language, Text } from '@qabilet/kernel';
import type { RemarkDetails } from '../imports/remark';
import type { Page, PageRequest } from '../people/ports';

/** Whose cohorts: those of one trainer, or with nobody named all of the agency. */
export interface CohortScope {
  readonly trainerId?: Id<'Person'>;
}

export interface WaveListing {
  readonly id: Id<'Wave'>;
  readonly cohortId: Id<'Cohort'>;
  readonly cohortName: string;
  readonly name: string;
  readonly kind: WaveKind;
  readonly blueprintId: Id<'Blueprint'>;
  /** Set when the results were scored anew: the calibration they stand on instead of the test's own. */
  readonly rescoredWith?: Id<'Calibration'>;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly invited: number;
  readonly scored: number;
}

export interface CohortListing {
  readonly id: Id<'Cohort'>;
  readonly name: string;
  /** Calendar dates, '2026-04-01'. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly members: number;
  /** In their order. */
  readonly waves: readonly WaveListing[];
}

export interface NewCohort {
  readonly id: Id<'Cohort'>;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly trainerId: Id<'Person'>;
}

export abstract class Cohorts {
  /** False when the agency has a cohort of that name already. */
  abstract add(cohort: NewCohort, now: Date): Promise<boolean>;
  /** Those that end last first. */
  abstract list(scope: CohortScope): Promise<readonly CohortListing[]>;
  abstract find(id: Id<'Cohort'>, scope: CohortScope): Promise<CohortListing | undefined>;
  /** Nobody else changes members or waves of the cohort until the transaction ends; false when there is none in scope. */
  abstract lock(id: Id<'Cohort'>, scope: CohortScope): Promise<boolean>;
}

export interface MemberListing {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly email: string;
  readonly unitName?: string;
  readonly roleTitle: Text;
  readonly hasAccount: boolean;
  readonly extraTime: ExtraTime;
}

export interface Member {
  readonly personId: Id<'Person'>;
  readonly roleProfileId: Id<'RoleProfile'>;
}

export abstract class CohortMembers {
  abstract page(cohortId: Id<'Cohort'>, request: PageRequest): Promise<Page<MemberListing>>;
  /** Of these people, those who are members now. */
  abstract among(
    cohortId: Id<'Cohort'>,
    personIds: readonly Id<'Person'>[],
  ): Promise<ReadonlySet<Id<'Person'>>>;
  /** Members whose role belongs to another framework release than this one. */
  abstract countRolesOutside(
    cohortId: Id<'Cohort'>,
    frameworkReleaseId: Id<'FrameworkRelease'>,
  ): Promise<number>;
  abstract join(cohortId: Id<'Cohort'>, members: readonly Member[], at: Date): Promise<void>;
  /** False when the person was no member. */
  abstract leave(cohortId: Id<'Cohort'>, personId: Id<'Person'>, at: Date): Promise<boolean>;
  /** For tests that begin from now on; false when the person is no member. */
  abstract grantTime(cohortId: Id<'Cohort'>, personId: Id<'Person'>, extraTime: ExtraTime): Promise<boolean>;
}

export interface NewWave {
  readonly id: Id<'Wave'>;
  readonly cohortId: Id<'Cohort'>;
  readonly name: string;
  readonly kind: WaveKind;
  readonly blueprintId: Id<'Blueprint'>;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Days that lie between the last test of a person and this one. */
  readonly daysBetween?: number;
  /** Tests that a person may begin within a year, this one included. */
  readonly testsAYear?: number;
}

export type Step = 'not-started' | 'in-progress' | 'finished';

export interface BoardLine {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly selfAssessment: Step;
  readonly test: Step;
  readonly scored: boolean;
}

export interface Board {
  readonly selfAssessmentFinished: number;
  readonly testStarted: number;
  readonly testFinished: number;
  /** By name. */
  readonly people: readonly BoardLine[];
}

export abstract class Waves {
  /** Adds a wave after the others of its cohort; the cohort is locked. */
  abstract add(wave: NewWave): Promise<void>;
  abstract find(id: Id<'Wave'>, scope: CohortScope): Promise<WaveListing | undefined>;
  /** Waves of the cohort that do not end before the instant. */
  abstract notOver(cohortId: Id<'Cohort'>, now: Date): Promise<readonly Id<'Wave'>[]>;
  /**
   * Makes the members of the wave's cohort its participants, with role and unit as of the opening, or of the day they
   * joined where that came later; those who are stay as they are.
   */
  abstract invite(waveId: Id<'Wave'>): Promise<void>;
  /** Takes the person out of waves of the cohort that are not over and in which they have not begun anything. */
  abstract withdraw(cohortId: Id<'Cohort'>, personId: Id<'Person'>, now: Date): Promise<void>;
  abstract board(waveId: Id<'Wave'>, limit: number): Promise<Board>;
}

/** A person as a list names them, before anything is known of them. */
export interface ListedMember {
  /** Line of the list on which the person stands. */
  readonly row: number;
  readonly name: string;
  /** Whether the row has no name of its own. */
  readonly isNamedByAddress?: true;
  /** In lower case. */
  readonly email: string;
  readonly unit?: string;
  readonly role?: string;
  readonly language?: Language;
  readonly employeeNumber?: string;
  readonly extraTime?: ExtraTime;
}

export interface MemberListFault {
  readonly row: number;
  readonly code: string;
  /** With a warning the row can be used. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the message names. */
  readonly details?: RemarkDetails;
}

/** Reads people from a pasted list or the text of a CSV file; refuses in words what is no list. */
export abstract class PeopleListReader {
  abstract read(text: string): {
    readonly people: readonly ListedMember[];
    readonly faults: readonly MemberListFault[];
  };
}

/** What the agency knows of the people and units that a list names. */
export abstract class AgencyDirectory {
  /** Lets one list be added at a time in the agency, so that nobody is created twice. */
  abstract lock(): Promise<void>;
  /** By e-mail. */
  abstract people(emails: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>>;
  /** E-mails of those who have one of the employee numbers, by number. */
  abstract emailsByNumber(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Units as of the date, by `unitKey` of the text: the one of that code, else all of that name, of which there may be
   * several in different places.
   */
  abstract units(texts: readonly string[], on: string): Promise<ReadonlyMap<string, readonly Id<'Unit'>[]>>;
  /** In which people of the agency read unless they say otherwise. */
  abstract language(): Promise<Language>;
}

export interface KnownPerson {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly employeeNumber?: string;
  /** Where they are today. */
  readonly unitId?: Id<'Unit'>;
  /** The role they hold. */
  readonly roleProfileId?: Id<'RoleProfile'>;
  readonly extraTime: ExtraTime;
  readonly isDisabled: boolean;
  readonly hasAccount: boolean;
  /** Whether the person has no other role than official, so that a trainer may invite them. */
  readonly isOnlyOfficial: boolean;
}

/** How a unit is found by what people type or paste. */
export function unitKey(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}
