import { Module } from '@nestjs/common';
import {
  AcceptInvitation,
  ChangeLanguage,
  ChangeRoles,
  FindAccounts,
  ListPeople,
  LookUpInvitation,
  MatchPassword,
  OpenSession,
  SignIn,
  SignOut,
} from '@qabilet/application';
import { DemoAccountsController } from './demo-accounts.controller';
import { InvitationsController } from './invitations.controller';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';

@Module({
  controllers: [SessionController, InvitationsController, PeopleController, DemoAccountsController],
  providers: [
    AcceptInvitation,
    ChangeLanguage,
    ChangeRoles,
    FindAccounts,
    ListPeople,
    LookUpInvitation,
    MatchPassword,
    OpenSession,
    SignIn,
    SignOut,
  ],
})
export class PeopleModule {}
