import type { AccountLetterKind } from '@qabilet/contracts';
import type { Id, Language } from '@qabilet/kernel';

/** A letter to somebody about their own account, or about what they look after. */
export interface AccountLetter {
  readonly id: Id<'AccountLetter'>;
  readonly kind: AccountLetterKind;
  readonly address: string;
  readonly language: Language;
  readonly personName: string;
  readonly agencyName: string;
  /** When what it tells of happened. */
  readonly at: Date;
  /** Of a link; made for this handing over, and written nowhere else in clear. */
  readonly secret?: string;
}

/** An account letter that was taken to be sent, and whether it still helps anybody. */
export interface ClaimedAccountLetter extends AccountLetter {
  readonly personId: Id<'Person'>;
  readonly isNeeded: boolean;
  /** How often it was taken, this time included. */
  readonly tries: number;
}

export abstract class AccountLetters {
  /**
   * Writes down that somebody is told how they come in again: by a link, or through their agency where they sign in there.
   * Nothing for whoever is disabled or was told within five minutes, or ten times within a day.
   */
  abstract askForWayIn(personId: Id<'Person'>, now: Date): Promise<Id<'AccountLetter'> | undefined>;
  /** Writes down that somebody is told that their password was set. */
  abstract askForNews(personId: Id<'Person'>, now: Date): Promise<Id<'AccountLetter'> | undefined>;
  /** Writes down that all administrators whom the agency lets in are told that figures are wrong. */
  abstract askForAdministrators(now: Date): Promise<readonly Id<'AccountLetter'>[]>;
  /** Letters whose time has come and that no job is on the way to. */
  abstract missing(limit: number): Promise<readonly { readonly letterId: Id<'AccountLetter'> }[]>;
  /** Takes a waiting letter, so that nobody else takes it; nothing when there is none to take. */
  abstract claim(id: Id<'AccountLetter'>, now: Date): Promise<ClaimedAccountLetter | undefined>;
  /** Says of a taken letter how it ended. */
  abstract settle(
    id: Id<'AccountLetter'>,
    state: 'sent' | 'refused' | 'unsure' | 'dropped',
    now: Date,
  ): Promise<void>;
  /** Lays a taken letter back, to be taken again from the instant on. */
  abstract putOff(id: Id<'AccountLetter'>, until: Date): Promise<void>;
  /** Says of letters taken before the instant and not settled that nobody knows; returns how many. */
  abstract giveUpOn(takenBefore: Date): Promise<number>;
}
