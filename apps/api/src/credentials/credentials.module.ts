import { Module } from '@nestjs/common';
import { BADGE_PROVIDERS, BadgeFormat, CaseReleases } from '@qabilet/application';
import { OpenBadges } from '@qabilet/interchange';
import { DeliveryModule } from '../delivery/delivery.module';
import { BadgeChecksController } from './badge-checks.controller';
import { BadgeIssuersController } from './badge-issuers.controller';
import { BadgeOfficeController } from './badge-office.controller';
import { MyBadgesController } from './my-badges.controller';

@Module({
  imports: [DeliveryModule],
  controllers: [MyBadgesController, BadgeChecksController, BadgeIssuersController, BadgeOfficeController],
  providers: [...BADGE_PROVIDERS, CaseReleases, { provide: BadgeFormat, useClass: OpenBadges }],
})
export class CredentialsModule {}
