import { Injectable } from '@nestjs/common';
import type { BadgeKeyRow } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { BadgeRegister } from './badge-register';
import { BadgeNotFound } from './errors';
import { IssuingKey } from './issuing-key';
import { BadgeKeys, Badges } from './ports';

export interface WithdrawBadgeInput {
  /** From the address of its page: whoever shows a badge has given that away. */
  readonly pageKey: string;
  readonly reason: string;
}

/** Withdraws a badge whose result did not stand, for a reason that its person reads. */
@Injectable()
export class WithdrawBadge {
  constructor(
    private readonly badges: Badges,
    private readonly register: BadgeRegister,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `BadgeNotFound`, and `BadgeWithdrawn` where that was done before. */
  execute(actor: Actor, { pageKey, reason }: WithdrawBadgeInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const badge = await this.badges.byPage(pageKey);
      if (!badge) throw new BadgeNotFound();
      await this.register.revoke(actor, badge.id, { by: 'agency', reason });
    });
  }
}

/** The keys with which the agency signs badges. */
@Injectable()
export class ManageBadgeKeys {
  constructor(
    private readonly keys: BadgeKeys,
    private readonly issuing: IssuingKey,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  list({ tenantId }: Actor): Promise<BadgeKeyRow[]> {
    return this.transaction.run(tenantId, async () =>
      (await this.keys.all()).map(({ id, createdAt, retiredAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        retiredAt: retiredAt?.toISOString(),
      })),
    );
  }

  /** From now on a new key signs; badges signed before stay true. */
  rotate({ tenantId, personId }: Actor): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      await this.issuing.ready();
      const { id } = await this.issuing.renew();
      await this.audit.record({
        actorId: personId,
        action: 'badges.key-renewed',
        subjectKind: 'badge-key',
        subjectId: id,
      });
    });
  }
}
