import type { Id } from '@qabilet/kernel';
import type { AccessRole } from './permissions';
import type { Account } from './ports';

/** What a session is good for: everything of the person, or only the step that is still missing. */
export type SessionState = 'open' | 'awaiting-second-factor' | 'enrolling';

/** What a session was started with, as far as the browser says. */
export interface Device {
  readonly browser?: string;
  readonly system?: string;
}

/** Whether somebody sits before the page that asks; pages that renew themselves keep no session awake. */
export type Attention = 'attended' | 'unattended';

/** The session a request came with, and whose it is. */
export interface CurrentSession {
  readonly id: Id<'Session'>;
  readonly state: SessionState;
  readonly account: Account;
}

export interface SessionListing {
  readonly id: Id<'Session'>;
  readonly device: Device;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

/** A secret that opens a session until it expires; only a hash of it is stored. */
export interface SessionToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Where somebody was signed in, and what that calls its own session. */
export interface ProviderSession {
  readonly providerId: Id<'IdentityProvider'>;
  readonly session?: string;
}

export interface NewSession extends SessionToken {
  readonly personId: Id<'Person'>;
  readonly state: SessionState;
  readonly device: Device;
  /** Absent for somebody who signed in with a password. */
  readonly provider?: ProviderSession;
  readonly now: Date;
}

/** The sessions of an agency's people. */
export abstract class Sessions {
  abstract start(session: NewSession): Promise<void>;
  /** Opens a session that is not yet, or renews one that is: its old secret is worth nothing from now on. */
  abstract open(sessionId: Id<'Session'>, token: SessionToken): Promise<void>;
  /** Live ones, the last seen first. */
  abstract of(personId: Id<'Person'>, now: Date): Promise<readonly SessionListing[]>;
  /** Those of the named ones that are still good for everything, each with the roles of its person as they are now. */
  abstract live(
    sessionIds: readonly Id<'Session'>[],
    now: Date,
  ): Promise<ReadonlyMap<Id<'Session'>, readonly AccessRole[]>>;
  abstract end(token: string): Promise<void>;
  /** False when the person has no such session. */
  abstract endOne(personId: Id<'Person'>, sessionId: Id<'Session'>): Promise<boolean>;
  /** Those that the provider opened, one or all of them, for one person or whoever it is; says whose they were. */
  abstract endFrom(
    provider: ProviderSession,
    personId: Id<'Person'> | undefined,
  ): Promise<readonly Id<'Person'>[]>;
  abstract endAllOf(personId: Id<'Person'>, except?: Id<'Session'>): Promise<void>;
}
