import { Injectable } from '@nestjs/common';
import type { BadgeOfferView, BadgeView, MyBadges } from '@qabilet/contracts';
import { read } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel } from '../delivery/competence-label';
import { ReleasedContent } from '../delivery/released-content';
import { Transaction } from '../ports';
import { BadgeOffers, type BadgeOffer } from './badge-offers';
import { BadgeViews } from './badge-views';
import { Badges } from './ports';

/** The badges that a person has taken, and those that they could take. */
@Injectable()
export class ListOwnBadges {
  constructor(
    private readonly badges: Badges,
    private readonly offers: BadgeOffers,
    private readonly views: BadgeViews,
    private readonly content: ReleasedContent,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<MyBadges> {
    return this.transaction.run(actor.tenantId, async () => {
      const taken = await this.badges.of(actor.personId);
      const offers: BadgeOfferView[] = [];
      for (const offer of await this.offers.of(actor.personId, taken))
        offers.push(await this.offerView(actor, offer));
      const badges: BadgeView[] = [];
      for (const badge of taken) badges.push(...(await this.views.own(badge)));
      return { badges, offers };
    });
  }

  private async offerView(
    { tenantId, language }: Actor,
    { participation, result, competence, level }: BadgeOffer,
  ): Promise<BadgeOfferView> {
    const texts = await this.content.textsOf(tenantId, result.receipt.releases.framework);
    const named = texts.levels.get(level);
    return {
      waveId: participation.waveId,
      waveName: participation.waveName,
      competence: competenceLabel(texts, competence, language),
      level: { ordinal: level, name: read(named?.name ?? { en: String(level) }, language) },
    };
  }
}
