import type { Attempt, AttemptId, ExtraTime, Foreseen, SelfRating, Submission } from '@qabilet/assessment';
import type { WaveKind } from '@qabilet/contracts';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';

/** What a wave asks of the tests that its people have begun in other waves, and what follows for one of them. */
export interface RetakeRule {
  readonly daysBetween?: number;
  /** This one included. */
  readonly testsAYear?: number;
  readonly startableFrom?: Date;
  /** Some wave of the person has a rule: tests that they begin at once begin one after the other. */
  readonly isOneByOne: boolean;
}

/** One person's part in one wave, as it stands. */
export interface Participation {
  readonly waveId: Id<'Wave'>;
  readonly waveName: string;
  readonly waveKind: WaveKind;
  readonly cohortName: string;
  readonly blueprintId: Id<'Blueprint'>;
  readonly roleProfileId: Id<'RoleProfile'>;
  readonly extraTime: ExtraTime;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** By the clock of the database. */
  readonly now: Date;
  /** Of the notice they confirmed last; absent before the first time. */
  readonly noticeVersion?: string;
  readonly sharesWithTrainers: boolean;
  /** When they shared it; whatever is scored anew later is not part of it. */
  readonly sharedAt?: Date;
  /** When the sharing ends by itself. */
  readonly sharesUntil?: Date;
  readonly rated: number;
  readonly selfFinishedAt?: Date;
  readonly retake: RetakeRule;
  readonly attempt?: {
    readonly id: AttemptId;
    readonly state: Attempt['state'];
    readonly answered: number;
    readonly finishedAt?: Date;
    readonly scored: boolean;
  };
}

export interface NoticeConfirmation {
  readonly version: string;
  readonly shareWithTrainers: boolean;
}

export abstract class Participations {
  abstract list(personId: Id<'Person'>): Promise<readonly Participation[]>;
  abstract find(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<Participation | undefined>;
  /** As `find`, and nobody else changes the participation until the transaction ends. */
  abstract lock(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<Participation | undefined>;
  /** Nobody else begins a test of the person under a rule about their tests until the transaction ends. */
  abstract lockPerson(personId: Id<'Person'>): Promise<void>;
  abstract confirmNotice(
    waveId: Id<'Wave'>,
    personId: Id<'Person'>,
    confirmation: NoticeConfirmation,
  ): Promise<void>;
  abstract share(waveId: Id<'Wave'>, personId: Id<'Person'>, shared: boolean): Promise<void>;
}

/** What a person thinks of themselves, statement by statement. */
export abstract class SelfRatings {
  abstract of(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<readonly SelfRating[]>;
  /** Stores or replaces one rating; says when, and how many there are now. */
  abstract rate(
    waveId: Id<'Wave'>,
    personId: Id<'Person'>,
    rating: SelfRating,
  ): Promise<{ readonly savedAt: Date; readonly rated: number }>;
  abstract finish(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<void>;
}

/** An attempt where it sits, at one instant of the database's clock (milliseconds since the epoch). */
export interface SeatedAttempt {
  readonly attempt: Attempt;
  readonly waveId: Id<'Wave'>;
  readonly personId: Id<'Person'>;
  readonly waveClosesAt: number;
  readonly now: number;
  /** The window that goes on with it; absent: whoever asks. */
  readonly heldBy?: string;
}

/** `personId` absent: whoever's it is, for the background work. */
export interface AttemptRef {
  readonly id: AttemptId;
  readonly personId?: Id<'Person'>;
}

export interface NewAttempt {
  readonly attempt: Attempt;
  readonly waveId: Id<'Wave'>;
  readonly personId: Id<'Person'>;
  readonly roleProfileId: Id<'RoleProfile'>;
  readonly extraTime: ExtraTime;
  readonly heldBy?: string;
}

export abstract class Attempts {
  abstract read(ref: AttemptRef): Promise<SeatedAttempt | undefined>;
  /** As `read`, and nobody else changes the attempt until the transaction ends. */
  abstract lock(ref: AttemptRef): Promise<SeatedAttempt | undefined>;
  abstract idOf(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<AttemptId | undefined>;
  /** False when the person has an attempt in this wave already. */
  abstract add(attempt: NewAttempt): Promise<boolean>;
  /** Stores what became of a locked attempt: new answers, the question asked now, the end. */
  abstract save(before: Attempt, after: Attempt): Promise<void>;
  /** From now on this window goes on with it, and no other. */
  abstract hold(id: AttemptId, window: string): Promise<void>;
  /** Items the person has answered in any attempt. */
  abstract itemsMetBy(personId: Id<'Person'>): Promise<readonly ItemId[]>;
  /** Running attempts whose time is over, the longest ago first. */
  abstract overdue(limit: number): Promise<readonly AttemptId[]>;
  /** Attempts that ended over a minute ago and have neither a result nor a job that is to make it. */
  abstract unscored(limit: number): Promise<readonly { readonly attemptId: AttemptId }[]>;
}

/** An answer and what follows on it, worked out from the attempt as it was last seen. */
export interface AnswerStep {
  readonly seen: SeatedAttempt;
  readonly submission: Submission;
  readonly foreseen: Foreseen;
  /** The window it comes from. */
  readonly window?: string;
}

/** Answers to open questions, each stored in one statement without having been read and locked before. */
export abstract class AnswerSteps {
  /** Whether steps are taken here at all: never within a transaction, nor at an instant that is pretended. */
  abstract get areTaken(): boolean;
  /**
   * Stores the answer and opens the question it leads to; says when, by the clock of the database. Undefined, and nothing
   * is stored, unless the attempt still stands as it was seen and the instant is one of those that were foreseen.
   */
  abstract keep(tenantId: Id<'Tenant'>, step: AnswerStep): Promise<number | undefined>;
}

/** Every agency of the installation; only the worker's login sees them. */
export abstract class Tenants {
  abstract all(): Promise<readonly Id<'Tenant'>[]>;
}

/** People sit by the clock of the database; a simulation alone may say otherwise. */
export abstract class SittingTime {
  /** Everything that `work` asks the database's clock happens at that instant. */
  abstract pretend<T>(at: Date, work: () => Promise<T>): Promise<T>;
}
