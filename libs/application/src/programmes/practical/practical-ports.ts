import type { Id, Text } from '@qabilet/kernel';
import type { LocalRubric } from './local-rubric';

export interface NewPracticalWork {
  readonly id: Id<'PracticalWork'>;
  readonly cohortId: Id<'Cohort'>;
  /** Names the competences of which the criteria speak. */
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly title: Text;
  readonly rubric: LocalRubric;
  readonly ledBy: Id<'Person'>;
}

export interface PracticalWork extends NewPracticalWork {
  readonly cohortName: string;
  readonly leadName: string;
  /** Whether the lead trainer still trains the cohort. */
  readonly isLeadThere: boolean;
  readonly openedAt: Date;
  readonly releasedAt?: Date;
}

/** What one trainer gave for one person's work. */
export interface PracticalMark {
  readonly personId: Id<'Person'>;
  readonly markerId: Id<'Person'>;
  readonly markerName: string;
  /** One for each criterion; a draft may lack some. */
  readonly steps: readonly (number | null)[];
  readonly comment: string;
  /** Absent: a draft. */
  readonly handedInAt?: Date;
}

export interface PersonToMark {
  readonly personId: Id<'Person'>;
  readonly name: string;
  /** False for who has left the cohort and was marked before. */
  readonly isMember: boolean;
}

/** Released work of one person, with what was handed in for it. */
export interface ReleasedWork extends PracticalWork {
  readonly releasedAt: Date;
  readonly marks: readonly PracticalMark[];
  /** The last wave of the cohort of which the person has a result. */
  readonly waveId?: Id<'Wave'>;
}

/** Practical work of cohorts; the trainer is one of those who train the cohort. */
export abstract class PracticalWorks {
  abstract add(work: NewPracticalWork, now: Date): Promise<void>;
  abstract find(id: Id<'PracticalWork'>, trainerId: Id<'Person'>): Promise<PracticalWork | undefined>;
  /** Nobody else changes the work or hands in marks for it until the transaction ends. */
  abstract lock(id: Id<'PracticalWork'>, trainerId: Id<'Person'>): Promise<PracticalWork | undefined>;
  /** The earliest first. */
  abstract list(cohortId: Id<'Cohort'>, trainerId: Id<'Person'>): Promise<readonly PracticalWork[]>;
  abstract change(work: Pick<PracticalWork, 'id' | 'title' | 'rubric'>): Promise<void>;
  /** It has no marks. */
  abstract remove(id: Id<'PracticalWork'>): Promise<void>;
  abstract release(id: Id<'PracticalWork'>, now: Date): Promise<void>;
  /** Of the person, the latest first. */
  abstract releasedTo(personId: Id<'Person'>): Promise<readonly ReleasedWork[]>;
  /** The framework release of which most members of the cohort hold a role; absent where there are none. */
  abstract releaseOf(cohortId: Id<'Cohort'>): Promise<Id<'FrameworkRelease'> | undefined>;
}

export interface NewMark extends Omit<PracticalMark, 'markerName'> {
  readonly workId: Id<'PracticalWork'>;
}

export abstract class PracticalMarks {
  /** By name. */
  abstract people(work: Pick<PracticalWork, 'id' | 'cohortId'>): Promise<readonly PersonToMark[]>;
  /** Drafts among them; by the time of handing in. */
  abstract of(workId: Id<'PracticalWork'>): Promise<readonly PracticalMark[]>;
  /** In place of what the marker gave before. */
  abstract keep(mark: NewMark): Promise<void>;
  /** What was handed in is a draft again. */
  abstract reopen(mark: Pick<NewMark, 'workId' | 'personId' | 'markerId'>): Promise<void>;
}
