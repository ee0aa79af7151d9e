import { Module } from '@nestjs/common';
import { PEOPLE_USE_CASES, SIGN_ON_USE_CASES } from '@qabilet/application';
import { DemoAccountsController } from './demo-accounts.controller';
import { Entrance } from './entrance';
import { InvitationsController } from './invitations.controller';
import { PasswordController } from './password.controller';
import { PasswordResetsController } from './password-resets.controller';
import { PeopleController } from './people.controller';
import { SecondFactorController } from './second-factor.controller';
import { SecondFactorProofController } from './second-factor-proof.controller';
import { SessionController } from './session.controller';
import { SessionsController } from './sessions.controller';
import { SignOnController } from './sign-on.controller';
import { SignOutNoticesController } from './sign-out-notices.controller';

@Module({
  controllers: [
    SecondFactorController,
    SecondFactorProofController,
    SessionController,
    SessionsController,
    SignOnController,
    SignOutNoticesController,
    InvitationsController,
    PasswordController,
    PasswordResetsController,
    PeopleController,
    DemoAccountsController,
  ],
  providers: [Entrance, ...PEOPLE_USE_CASES, ...SIGN_ON_USE_CASES],
})
export class PeopleModule {}
