import type { AttemptId } from '@qabilet/assessment';
import type { CompetenceId, LevelOrdinal } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { BadgeKeyPair, PublicBadgeKey } from './badge';

/** The agency under the number by which the world knows it. */
export abstract class BadgeIssuers {
  /** Before the tenant is known. */
  abstract tenantOf(issuerId: Id<'BadgeIssuer'>): Promise<Id<'Tenant'> | undefined>;
  /** Absent until the first badge of the agency is taken. */
  abstract own(): Promise<Id<'BadgeIssuer'> | undefined>;
  /** The own number, the given one where there was none; nobody else gives badges until the transaction ends. */
  abstract lock(otherwise: Id<'BadgeIssuer'>, now: Date): Promise<Id<'BadgeIssuer'>>;
}

export interface SigningKey {
  readonly id: Id<'BadgeKey'>;
  readonly privateKey: string;
}

export interface PublishedKey {
  readonly id: Id<'BadgeKey'>;
  readonly publicKey: PublicBadgeKey;
  readonly createdAt: Date;
  readonly retiredAt?: Date;
}

/** Keys of the agency: one signs, and what those before it signed stays true. */
export abstract class BadgeKeys {
  abstract present(): Promise<SigningKey | undefined>;
  /** The latest first. */
  abstract all(): Promise<readonly PublishedKey[]>;
  /** Takes the place of the present one. */
  abstract replace(id: Id<'BadgeKey'>, pair: BadgeKeyPair, now: Date): Promise<void>;
  /** Keeps the private keys of the agency under the present secret key; says how many it moved. */
  abstract sealAnew(): Promise<number>;
}

export interface StatusPlace {
  readonly listId: Id<'BadgeStatusList'>;
  readonly index: number;
}

/** The lists that say which badges were withdrawn. */
export abstract class BadgeStatusLists {
  /** A place drawn at random among those that no badge has; a new list where the last one is half full. */
  abstract draw(nextListId: Id<'BadgeStatusList'>, now: Date): Promise<StatusPlace>;
  abstract read(
    listId: Id<'BadgeStatusList'>,
  ): Promise<{ readonly length: number; readonly revoked: readonly number[] } | undefined>;
}

export type Revoker = 'person' | 'agency';

export interface Revocation {
  readonly at: Date;
  readonly by: Revoker;
  readonly reason?: string;
}

/** A badge as it was taken. */
export interface TakenBadge {
  readonly id: Id<'Badge'>;
  readonly personId: Id<'Person'>;
  readonly attemptId: AttemptId;
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
  readonly signed: string;
  readonly pageKey: string;
  readonly status: StatusPlace;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export interface StoredBadge extends TakenBadge {
  readonly revocation?: Revocation;
}

export abstract class Badges {
  abstract add(badge: TakenBadge): Promise<void>;
  /** Of the person: those that hold first, of them the latest first. */
  abstract of(personId: Id<'Person'>): Promise<readonly StoredBadge[]>;
  abstract byPage(pageKey: string): Promise<StoredBadge | undefined>;
  /** Known also when the name of its person has been taken away. */
  abstract statusOf(id: Id<'Badge'>): Promise<{ readonly revocation?: Revocation } | undefined>;
  /** False where it was withdrawn before. */
  abstract revoke(id: Id<'Badge'>, revocation: Revocation): Promise<boolean>;
}

/** Requests of people who are not known, counted by the minute and network. */
export abstract class PublicRequests {
  abstract count(
    network: string,
    now: Date,
  ): Promise<{ readonly count: number; readonly secondsLeft: number }>;
}
