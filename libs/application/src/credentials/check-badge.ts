import { Injectable } from '@nestjs/common';
import type { BadgeCheck } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import { Transaction } from '../ports';
import type { BadgeFacts } from './badge';
import { BadgeAddresses } from './badge-addresses';
import { BadgeFormat } from './badge-format';
import { BadgeViews, contentOf } from './badge-views';
import { BadgeNotFound } from './errors';
import { BadgeIssuers, BadgeKeys, Badges, type Revocation } from './ports';

/** Reads badges and keys of one agency, for people who are not known. */
@Injectable()
export class IssuedBadges {
  constructor(
    private readonly issuers: BadgeIssuers,
    private readonly keys: BadgeKeys,
    private readonly badges: Badges,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `BadgeNotFound`. */
  async signedOn(issuerId: Id<'BadgeIssuer'>, pageKey: string): Promise<string> {
    const badge = await this.within(issuerId, () => this.badges.byPage(pageKey));
    if (!badge) throw new BadgeNotFound();
    return badge.signed;
  }

  async publicKey(issuerId: Id<'BadgeIssuer'>, keyId: Id<'BadgeKey'>) {
    const keys = await this.within(issuerId, () => this.keys.all());
    return keys?.find(({ id }) => id === keyId)?.publicKey;
  }

  /** Absent where this agency never gave it. */
  statusOf(
    issuerId: Id<'BadgeIssuer'>,
    badgeId: Id<'Badge'>,
  ): Promise<{ readonly revocation?: Revocation } | undefined> {
    return this.within(issuerId, () => this.badges.statusOf(badgeId));
  }

  private async within<T>(issuerId: Id<'BadgeIssuer'>, work: () => Promise<T>): Promise<T | undefined> {
    const tenantId = await this.issuers.tenantOf(issuerId);
    return tenantId && this.transaction.run(tenantId, work);
  }
}

/** Says of a badge whether it is true, for anybody who has its address or its file. */
@Injectable()
export class CheckBadge {
  constructor(
    private readonly issued: IssuedBadges,
    private readonly addresses: BadgeAddresses,
    private readonly format: BadgeFormat,
    private readonly views: BadgeViews,
  ) {}

  /** Throws `BadgeNotFound`. */
  async onPage(issuerId: Id<'BadgeIssuer'>, pageKey: string): Promise<BadgeCheck> {
    return this.judge(await this.issued.signedOn(issuerId, pageKey));
  }

  /** Throws what the format refuses in words. */
  inFile(bytes: Uint8Array): Promise<BadgeCheck> {
    return this.judge(this.format.signedIn(bytes));
  }

  private async judge(signed: string): Promise<BadgeCheck> {
    const owner = this.addresses.ownerOfKey(this.format.keyNamedBy(signed) ?? '');
    const publicKey = owner && (await this.issued.publicKey(owner.issuerId, owner.keyId));
    if (!owner || !publicKey) return { verdict: 'foreign' };

    const issuer = this.addresses.issuer(owner.issuerId);
    const facts = await this.format.verify(signed, { issuer, publicKey });
    const status = facts && (await this.issued.statusOf(owner.issuerId, facts.badgeId));
    if (!facts || !status) return { verdict: 'altered' };
    return this.found(facts, status.revocation);
  }

  private found(facts: BadgeFacts, revocation: Revocation | undefined): BadgeCheck {
    return {
      verdict: this.views.stateOf(facts, revocation),
      withdrawnAt: revocation?.at.toISOString(),
      badge: contentOf(facts),
    };
  }
}
