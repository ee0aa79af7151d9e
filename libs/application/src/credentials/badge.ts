import type { LevelOrdinal } from '@qabilet/framework';
import type { Id, Language } from '@qabilet/kernel';

export interface BadgeLevel {
  readonly ordinal: LevelOrdinal;
  readonly name: string;
}

/** What a badge says, in one language; whoever holds it reads no more than this. */
export interface BadgeFacts {
  readonly badgeId: Id<'Badge'>;
  readonly language: Language;
  readonly agencyName: string;
  /** Where the person wished it to be there. */
  readonly personName?: string;
  readonly competence: { readonly code: string; readonly name: string };
  readonly framework: { readonly title: string; readonly version: string };
  /** The whole scale, lowest first. */
  readonly levels: readonly BadgeLevel[];
  /** The one that is attested. */
  readonly level: LevelOrdinal;
  readonly description: string;
  /** How it was measured, and what that does not say. */
  readonly narrative: string;
  /** When the test was finished. */
  readonly awardedAt: Date;
  /** Whole seconds, as the two below. */
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** An item of a CASE package as a badge points to it. */
export interface BadgeItem {
  readonly identifier: string;
  readonly uri: string;
}

/** Where the parts of a badge are published. */
export interface BadgePlaces {
  readonly issuer: string;
  readonly key: string;
  readonly statusList: string;
  readonly statusIndex: number;
}

/** Everything a badge is written of; of the address it holds a salted digest. */
export interface NewBadge extends BadgeFacts {
  readonly places: BadgePlaces;
  readonly item: BadgeItem;
  readonly releaseId: Id<'FrameworkRelease'>;
  /** Random, of this badge alone: no two badges show that they are of one person. */
  readonly subjectId: string;
  readonly email: string;
  readonly salt: string;
}

export const BADGE_FILES = ['png', 'svg', 'jwt', 'json'] as const;
export type BadgeFileKind = (typeof BADGE_FILES)[number];

export interface BadgeFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** A public key as the world reads it (RFC 7517), and the private one beside it as text. */
export interface BadgeKeyPair {
  readonly publicKey: PublicBadgeKey;
  readonly privateKey: string;
}

/** Ed25519, RFC 8037. */
export interface PublicBadgeKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

export interface StatusListContent {
  readonly issuer: string;
  readonly key: string;
  readonly address: string;
  readonly length: number;
  readonly revoked: readonly number[];
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}
