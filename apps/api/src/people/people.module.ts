import { Module } from '@nestjs/common';
import { PEOPLE_USE_CASES } from '@qabilet/application';
import { DemoAccountsController } from './demo-accounts.controller';
import { Entrance } from './entrance';
import { InvitationsController } from './invitations.controller';
import { PasswordController } from './password.controller';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SessionsController } from './sessions.controller';

@Module({
  controllers: [
    SessionController,
    SessionsController,
    InvitationsController,
    PasswordController,
    PeopleController,
    DemoAccountsController,
  ],
  providers: [Entrance, ...PEOPLE_USE_CASES],
})
export class PeopleModule {}
