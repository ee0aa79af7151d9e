import type { Provider } from '@nestjs/common';
import { WriteToOwner } from '../letters/write-to-owner';
import { AcceptInvitation } from './accept-invitation';
import { AskForReset } from './ask-for-reset';
import { BeginSignOn } from './begin-sign-on';
import { ChangeAccess } from './change-access';
import { ChangeLanguage } from './change-language';
import { ChangePassword } from './change-password';
import { ChangeRoles } from './change-roles';
import { CheckCode } from './check-code';
import { ConnectProvider } from './connect-provider';
import { ConfirmSecondFactor } from './confirm-second-factor';
import { EndProviderSessions } from './end-provider-sessions';
import { EndSessions } from './end-sessions';
import { EnrolSecondFactor } from './enrol-second-factor';
import { FindAccounts } from './find-accounts';
import { FindSignOn } from './find-sign-on';
import { FinishSignOn } from './finish-sign-on';
import { GiveRecoveryCodes } from './give-recovery-codes';
import { IdentifySignOn } from './identify-sign-on';
import { InvitedPeople } from './invited-people';
import { GuardGuess } from './guard-guess';
import { KeepResetPassword } from './keep-reset-password';
import { LinkIdentity } from './link-identity';
import { ListPeople } from './list-people';
import { ListSessions } from './list-sessions';
import { LookUpInvitation } from './look-up-invitation';
import { LookUpResetLink } from './look-up-reset-link';
import { MatchPassword } from './match-password';
import { NewPassword } from './new-password';
import { OpenSession } from './open-session';
import { ProviderSignOuts } from './provider-sign-outs';
import { ProveSecondFactor } from './prove-second-factor';
import { ReadSecondFactor } from './read-second-factor';
import { RenewSession } from './renew-session';
import { ReplaceRecoveryCodes } from './replace-recovery-codes';
import { ResetPassword } from './reset-password';
import { ResetSecondFactor } from './reset-second-factor';
import { SecondFactorGate } from './second-factor-gate';
import { SessionTokens } from './session-tokens';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';
import { VerifyOwner } from './verify-owner';

/** Everything people do about themselves and each other, for the process that serves them. */
export const PEOPLE_USE_CASES: Provider[] = [
  AcceptInvitation,
  AskForReset,
  ChangeAccess,
  ChangeLanguage,
  ChangePassword,
  ChangeRoles,
  CheckCode,
  ConfirmSecondFactor,
  EndSessions,
  EnrolSecondFactor,
  FindAccounts,
  GiveRecoveryCodes,
  GuardGuess,
  KeepResetPassword,
  ListPeople,
  ListSessions,
  LookUpInvitation,
  LookUpResetLink,
  MatchPassword,
  NewPassword,
  OpenSession,
  ProveSecondFactor,
  ReadSecondFactor,
  RenewSession,
  ReplaceRecoveryCodes,
  ResetPassword,
  ResetSecondFactor,
  SecondFactorGate,
  SessionTokens,
  SignIn,
  SignOut,
  VerifyOwner,
  WriteToOwner,
];

/** Signing in through the provider of an agency; needs a `SignOnProtocol`. */
export const SIGN_ON_USE_CASES: Provider[] = [
  BeginSignOn,
  ConnectProvider,
  EndProviderSessions,
  FindSignOn,
  FinishSignOn,
  IdentifySignOn,
  InvitedPeople,
  LinkIdentity,
  ProviderSignOuts,
];
