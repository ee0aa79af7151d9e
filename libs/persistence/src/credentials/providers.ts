import type { Provider } from '@nestjs/common';
import { BadgeIssuers, BadgeKeys, Badges, BadgeStatusLists, PublicRequests } from '@qabilet/application';
import { TypeOrmBadgeIssuers } from './typeorm-badge-issuers';
import { TypeOrmBadgeKeys } from './typeorm-badge-keys';
import { TypeOrmBadgeStatusLists } from './typeorm-badge-status-lists';
import { TypeOrmBadges } from './typeorm-badges';
import { TypeOrmPublicRequests } from './typeorm-public-requests';

export const credentialsProviders: Provider[] = [
  { provide: BadgeIssuers, useClass: TypeOrmBadgeIssuers },
  { provide: BadgeKeys, useClass: TypeOrmBadgeKeys },
  { provide: BadgeStatusLists, useClass: TypeOrmBadgeStatusLists },
  { provide: Badges, useClass: TypeOrmBadges },
  { provide: PublicRequests, useClass: TypeOrmPublicRequests },
];
