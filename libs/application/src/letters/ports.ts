import type { LetterKind, LetterProblem } from '@qabilet/contracts';
import type { Id, Language } from '@qabilet/kernel';
import type { AccountLetter } from './account-letters';

/** What a letter is about; the words around it are the postman's, in the language of the person. */
export interface LetterFacts {
  readonly personName: string;
  readonly agencyName: string;
  readonly cohortName: string;
  readonly waveName: string;
  readonly closesAt: Date;
}

export interface Letter extends LetterFacts {
  readonly id: Id<'Letter'>;
  readonly kind: LetterKind;
  readonly address: string;
  readonly language: Language;
}

/** A letter that was taken to be sent, and whether its reader still has something to do. */
export interface ClaimedLetter extends Letter {
  readonly isNeeded: boolean;
  /** How often it was taken, this time included. */
  readonly tries: number;
}

export interface LetterFigures {
  readonly isOn: boolean;
  readonly unfinished: number;
  readonly withoutAccount: number;
  readonly waiting: number;
  readonly sent: number;
  readonly remindedAt?: Date;
  readonly problems: readonly LetterProblem[];
}

export abstract class Letters {
  /** Writes down who is to be told that their wave has opened or closes soon; whoever was told is left out. Says how many. */
  abstract plan(now: Date): Promise<number>;
  /** Writes down a reminder for everybody of the wave with an account and no finished test; says how many. */
  abstract remind(waveId: Id<'Wave'>, now: Date): Promise<number>;
  abstract switch(waveId: Id<'Wave'>, isOn: boolean): Promise<void>;
  abstract figures(waveId: Id<'Wave'>): Promise<LetterFigures>;
  /** Letters whose time has come and that no job is on the way to. */
  abstract missing(limit: number): Promise<readonly { readonly letterId: Id<'Letter'> }[]>;
  /** Takes a waiting letter, so that nobody else takes it; nothing when there is none to take. */
  abstract claim(id: Id<'Letter'>, now: Date): Promise<ClaimedLetter | undefined>;
  /** Says of a taken letter how it ended. */
  abstract settle(
    id: Id<'Letter'>,
    state: 'sent' | 'refused' | 'unsure' | 'dropped',
    now: Date,
  ): Promise<void>;
  /** Lays a taken letter back, to be taken again from the instant on. */
  abstract putOff(id: Id<'Letter'>, until: Date): Promise<void>;
  /** Says of letters taken before the instant and not settled that nobody knows; returns how many. */
  abstract giveUpOn(takenBefore: Date): Promise<number>;
}

/**
 * What the mail server made of a letter: it has it, will not have it, could not take it now, or was lost while it took it.
 */
export type Handover = 'accepted' | 'refused' | 'later' | 'unsure';

/** Hands letters to a mail server. */
export abstract class Postman {
  abstract handOver(letter: Letter | AccountLetter): Promise<Handover>;
}

/** Whether this installation has a mail server to hand letters to. */
export class MailService {
  constructor(readonly isThere: boolean) {}
}
