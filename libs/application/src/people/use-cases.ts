import type { Provider } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation';
import { ChangeLanguage } from './change-language';
import { ChangePassword } from './change-password';
import { ChangeRoles } from './change-roles';
import { EndSessions } from './end-sessions';
import { FindAccounts } from './find-accounts';
import { ListPeople } from './list-people';
import { ListSessions } from './list-sessions';
import { LookUpInvitation } from './look-up-invitation';
import { MatchPassword } from './match-password';
import { NewPassword } from './new-password';
import { OpenSession } from './open-session';
import { RenewSession } from './renew-session';
import { SessionTokens } from './session-tokens';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';

/** Everything people do about themselves and each other, for the process that serves them. */
export const PEOPLE_USE_CASES: Provider[] = [
  AcceptInvitation,
  ChangeLanguage,
  ChangePassword,
  ChangeRoles,
  EndSessions,
  FindAccounts,
  ListPeople,
  ListSessions,
  LookUpInvitation,
  MatchPassword,
  NewPassword,
  OpenSession,
  RenewSession,
  SessionTokens,
  SignIn,
  SignOut,
];
