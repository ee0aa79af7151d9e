import { Injectable } from '@nestjs/common';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { BadgeOffers } from './badge-offers';
import { BadgeRegister } from './badge-register';
import { DraftBadge } from './draft-badge';
import { IssueBadge } from './issue-badge';

export interface TakeBadgeInput {
  readonly waveId: Id<'Wave'>;
  readonly competence: CompetenceId;
  readonly withName: boolean;
}

/** A badge for what a result supports, because its person wants it. */
@Injectable()
export class TakeBadge {
  constructor(
    private readonly offers: BadgeOffers,
    private readonly draft: DraftBadge,
    private readonly issue: IssueBadge,
    private readonly register: BadgeRegister,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `WaveNotFound` and `BadgeNotOnOffer`. */
  execute(actor: Actor, { waveId, competence, withName }: TakeBadgeInput): Promise<Id<'Badge'>> {
    return this.transaction.run(actor.tenantId, async () => {
      const issuer = await this.issue.alone();
      const taken = await this.register.of(actor.personId);
      const { personId } = actor;
      const offer = await this.offers.one({ personId, waveId, competence }, taken);
      const draft = await this.draft.of(actor, offer, withName ? 'with name' : 'without name');
      const issued = await this.issue.execute(issuer, draft, this.register.draw);
      await this.register.add({
        ...issued,
        personId,
        attemptId: offer.result.attemptId,
        competence,
        level: offer.level,
      });
      return issued.id;
    });
  }
}
