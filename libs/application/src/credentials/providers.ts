import type { Type } from '@nestjs/common';
import { BadgeOffers } from './badge-offers';
import { BadgeRegister } from './badge-register';
import { BadgeViews } from './badge-views';
import { CheckBadge, IssuedBadges } from './check-badge';
import { DraftBadge } from './draft-badge';
import { IssueBadge } from './issue-badge';
import { IssuingKey } from './issuing-key';
import { ListOwnBadges } from './list-own-badges';
import { ManageBadgeKeys, WithdrawBadge } from './manage-badges';
import { OwnBadges } from './own-badges';
import { PublishIssuer } from './publish-issuer';
import { PublishStatusList, SignStatusList } from './publish-status-list';
import { TakeBadge } from './take-badge';

/** Badges; needs `DELIVERY_PROVIDERS`, `CaseReleases`, `BadgeAddresses` and a `BadgeFormat` beside it. */
export const BADGE_PROVIDERS: Type[] = [
  BadgeOffers,
  BadgeRegister,
  BadgeViews,
  CheckBadge,
  DraftBadge,
  IssueBadge,
  IssuedBadges,
  IssuingKey,
  ListOwnBadges,
  ManageBadgeKeys,
  OwnBadges,
  PublishIssuer,
  PublishStatusList,
  SignStatusList,
  TakeBadge,
  WithdrawBadge,
];
