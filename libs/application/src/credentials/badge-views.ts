import { Injectable } from '@nestjs/common';
import type { BadgeContent, BadgeState, BadgeView } from '@qabilet/contracts';
import { Clock } from '../ports';
import type { BadgeFacts } from './badge';
import { BadgeAddresses } from './badge-addresses';
import { BadgeFormat } from './badge-format';
import { BadgeIssuers, type Revocation, type StoredBadge } from './ports';

/** Badges as pages show them. */
@Injectable()
export class BadgeViews {
  constructor(
    private readonly issuers: BadgeIssuers,
    private readonly addresses: BadgeAddresses,
    private readonly format: BadgeFormat,
    private readonly clock: Clock,
  ) {}

  /** As its person sees it. */
  async own({ id, signed, pageKey, revocation }: StoredBadge): Promise<readonly BadgeView[]> {
    const [issuerId, facts] = [await this.issuers.own(), this.format.read(signed)];
    if (!issuerId || !facts) return [];
    return [
      {
        id,
        state: this.stateOf(facts, revocation),
        address: this.addresses.page(issuerId, pageKey),
        content: contentOf(facts),
        withdrawnAt: revocation?.at.toISOString(),
        withdrawnBy: revocation?.by,
        reason: revocation?.reason,
      },
    ];
  }

  stateOf({ expiresAt }: Pick<BadgeFacts, 'expiresAt'>, revocation: Revocation | undefined): BadgeState {
    if (revocation) return 'withdrawn';
    return expiresAt <= this.clock.now() ? 'expired' : 'valid';
  }
}

export function contentOf(facts: BadgeFacts): BadgeContent {
  const { awardedAt, issuedAt, expiresAt, badgeId: _id, levels, ...said } = facts;
  return {
    ...said,
    levels: [...levels],
    awardedAt: awardedAt.toISOString(),
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
