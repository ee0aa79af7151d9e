import type { ExtraTime } from '@qabilet/assessment';
import type { Id, Language } from '@qabilet/kernel';
import type { AccessRole } from './permissions';
import type { Attention, CurrentSession } from './sessions';

export interface Agency {
  readonly id: Id<'Tenant'>;
  readonly slug: string;
  readonly name: string;
  readonly minimumCell: number;
}

export interface Account {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly AccessRole[];
  readonly agency: Agency;
}

/** A way in that a person may have under an e-mail, in one agency. */
export interface SignInCandidate {
  readonly tenantId: Id<'Tenant'>;
  readonly personId: Id<'Person'>;
  readonly passwordHash: string;
}

/** Found before the tenant is known, by exactly one secret or e-mail. */
export interface TenantPerson {
  readonly tenantId: Id<'Tenant'>;
  readonly personId: Id<'Person'>;
}

/** The few look-ups that happen before anybody is known. */
export abstract class SignInDirectory {
  abstract candidates(email: string): Promise<readonly SignInCandidate[]>;
  /** The live session of the token: not expired, not idle for too long, person not disabled. */
  abstract session(token: string, now: Date, attention: Attention): Promise<CurrentSession | undefined>;
  abstract invitation(token: string, now: Date): Promise<TenantPerson | undefined>;
  /** Whose invitation the token was, used or run out as it may be. */
  abstract invitationOnce(token: string): Promise<TenantPerson | undefined>;
  /** Whose link to a new password it is, while it is neither used nor expired. */
  abstract resetLink(token: string, now: Date): Promise<TenantPerson | undefined>;
  /** Whose link the token was, used or run out as it may be. */
  abstract resetLinkOnce(token: string): Promise<TenantPerson | undefined>;
}

export interface PersonDetails {
  readonly id: Id<'Person'>;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly employeeNumber?: string;
  /** The role they hold, where they are given no other for a test. */
  readonly roleProfileId?: Id<'RoleProfile'>;
  /** What they have in every test; 'none' when not given. */
  readonly extraTime?: ExtraTime;
}

/** All of it as it is from now on. */
export interface PersonRevision extends Omit<PersonDetails, 'email' | 'language' | 'extraTime'> {
  readonly extraTime: ExtraTime;
}

export interface PersonListing {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccessRole[];
  readonly unitName?: string;
  readonly disabled: boolean;
  readonly hasSecondFactor: boolean;
}

export interface PageRequest {
  readonly page: number;
  readonly size: number;
  readonly search?: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export abstract class People {
  abstract account(personId: Id<'Person'>): Promise<Account | undefined>;
  abstract byEmails(emails: readonly string[]): Promise<ReadonlyMap<string, Id<'Person'>>>;
  abstract add(people: readonly PersonDetails[], now: Date): Promise<void>;
  abstract revise(people: readonly PersonRevision[]): Promise<void>;
  abstract list(request: PageRequest): Promise<Page<PersonListing>>;
  abstract changeLanguage(personId: Id<'Person'>, language: Language): Promise<void>;
  abstract setRoles(personId: Id<'Person'>, roles: readonly AccessRole[]): Promise<void>;
  /** False when there is no such person, or they are disabled already. */
  abstract disable(personId: Id<'Person'>, now: Date): Promise<boolean>;
  /** False when there is no such person, or they are not disabled. */
  abstract enable(personId: Id<'Person'>): Promise<boolean>;
  /** Grants a role to many at once; those who have it keep it. */
  abstract grant(personIds: readonly Id<'Person'>[], role: AccessRole): Promise<void>;
  /** Locks the administrators of the agency who are not disabled, so that the last one cannot be taken away twice at once. */
  abstract lockAdministrators(): Promise<readonly Id<'Person'>[]>;
}

/** A link by which its owner sets a password, once. */
export interface PasswordLink {
  readonly token: string;
  readonly personId: Id<'Person'>;
  readonly now: Date;
  readonly expiresAt: Date;
}

export abstract class Credentials {
  abstract set(personId: Id<'Person'>, passwordHash: string): Promise<void>;
  abstract hashOf(personId: Id<'Person'>): Promise<string | undefined>;
  /** False when the hash before is not, or no longer, the one that is stored. */
  abstract replace(personId: Id<'Person'>, before: string, after: string): Promise<boolean>;
  abstract invite(invitation: PasswordLink): Promise<void>;
  /** True when the invitation was still unused; it is used from now on. */
  abstract useInvitation(token: string): Promise<boolean>;
  /** No invitation of the person can be used from now on. */
  abstract withdrawInvitations(personId: Id<'Person'>): Promise<void>;
  /** A link by which the person may set a password, once. */
  abstract giveResetLink(link: PasswordLink): Promise<void>;
  /** True when the link was still unused; neither it nor another one of the person can be used from now on. */
  abstract useResetLink(token: string): Promise<boolean>;
}

/** Slow, salted password hashes (argon2id). */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  abstract verify(hash: string, password: string): Promise<boolean>;
  /** True for a hash of other parameters than today's: it is made anew while the password is at hand. */
  abstract isOutdated(hash: string): boolean;
  /** Costs as much as a verification and always fails: an unknown e-mail takes as long as a known one. */
  abstract verifyNothing(password: string): Promise<false>;
}

/** For what and from where somebody guesses. */
export interface GuessSource {
  /** What a right guess opens; absent where the secret itself names it. */
  readonly account?: string;
  /** Network the request came from: /24 of IPv4, /64 of IPv6. */
  readonly network: string;
}

/** Counts wrong guesses and delays the next one; nobody is locked out for good. */
export abstract class SignInThrottle {
  /** Seconds to wait, or 0: then the try is counted against the account until it has succeeded. */
  abstract admit(source: GuessSource, now: Date): Promise<number>;
  abstract failed(source: GuessSource, now: Date): Promise<void>;
  abstract succeeded(source: GuessSource, now: Date): Promise<void>;
}

/** An address whose password somebody says they have forgotten. */
export interface ResetRequest {
  readonly id: Id<'ResetRequest'>;
  readonly email: string;
}

/** What was asked at the door, by whomever, until the worker has looked whose address it is. */
export abstract class ResetRequests {
  abstract add(email: string, now: Date): Promise<void>;
  /** The oldest first; those that nobody came to within a quarter of an hour are dropped. */
  abstract waiting(limit: number): Promise<readonly ResetRequest[]>;
  abstract done(id: Id<'ResetRequest'>): Promise<void>;
}

export interface UnitPlacement {
  readonly personId: Id<'Person'>;
  readonly unitId: Id<'Unit'>;
  readonly validFrom: string;
}

export interface NewUnit {
  readonly id: Id<'Unit'>;
  readonly parentId?: Id<'Unit'>;
  readonly code: string;
  readonly name: string;
  readonly validFrom: string;
}

/** The organisation tree as of a date. */
export abstract class Units {
  abstract add(units: readonly NewUnit[]): Promise<void>;
  /** Unit ids by code and by name, both lower-cased, as of the date. */
  abstract byCodeOrName(on: string): Promise<ReadonlyMap<string, Id<'Unit'>>>;
  abstract place(placements: readonly UnitPlacement[]): Promise<void>;
  /** As `place`; where they are until the day ends with it. */
  abstract move(placements: readonly UnitPlacement[]): Promise<void>;
}

export interface NewAgency {
  readonly id: Id<'Tenant'>;
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  readonly minimumCell: number;
}

/** Opening agencies: only the operator's command line does this. */
export abstract class Agencies {
  /** False when an agency of that slug exists already. */
  abstract open(agency: NewAgency, now: Date): Promise<boolean>;
  abstract idOf(slug: string): Promise<Id<'Tenant'> | undefined>;
  /** Every agency of the installation, by slug. */
  abstract slugs(): Promise<readonly string[]>;
}
