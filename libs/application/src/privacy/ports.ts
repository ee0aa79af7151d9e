import type { Id } from '@qabilet/kernel';

/** What retention tells apart, each with years of its own. */
export const DATA_CLASSES = ['people', 'viewings', 'traces'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

export interface RetentionRule {
  readonly dataClass: DataClass;
  readonly years: number;
}

/** Until the agency says otherwise. */
export const DEFAULT_YEARS: Readonly<Record<DataClass, number>> = {
  /** Without a sign of life: a sign-in, a wave, a role. */
  people: 10,
  /** Who has seen a result. */
  viewings: 5,
  /** Ended sessions, and invitations used or run out. */
  traces: 1,
};

/** Years each class of data of the agency is kept. */
export abstract class RetentionRules {
  abstract all(): Promise<readonly RetentionRule[]>;
  abstract set(rule: RetentionRule): Promise<void>;
}

/** What retention last did about one class of data. */
export interface RetentionRun {
  readonly dataClass: DataClass;
  readonly ranAt: Date;
  /** The last time that anything was due, and how much it was. */
  readonly taken?: { readonly at: Date; readonly count: number };
}

export abstract class RetentionRuns {
  abstract all(): Promise<readonly RetentionRun[]>;
  abstract note(dataClass: DataClass, at: Date, count: number): Promise<void>;
}

export type PersonalValue = string | number | boolean | null;

/** Rows of one kind about a person, under the names they are stored by. */
export interface PersonalSection {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, PersonalValue>>[];
}

/** Everything that is stored about a person, by a list that the schema itself is checked against. */
export abstract class PersonalData {
  abstract of(personId: Id<'Person'>): Promise<readonly PersonalSection[]>;
  abstract state(personId: Id<'Person'>): Promise<'named' | 'nameless' | undefined>;
  /** Takes the name, the address, the number and every way in away for good; what counts for groups stays. */
  abstract takeNameAway(personId: Id<'Person'>, now: Date): Promise<void>;
  /** People with a name and without a sign of life since; administrators are left to people. */
  abstract inactiveSince(before: Date): Promise<readonly Id<'Person'>[]>;
  abstract count(dataClass: Exclude<DataClass, 'people'>, before: Date): Promise<number>;
  abstract remove(dataClass: Exclude<DataClass, 'people'>, before: Date): Promise<number>;
}
