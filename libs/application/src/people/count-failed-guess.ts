import { Injectable } from '@nestjs/common';
import { CountRefusal } from '../audit/count-refusal';
import {
  InvitationNotValid,
  ResetLinkNotValid,
  TooManyFailures,
  WrongCredentials,
  WrongPassword,
} from './errors';
import { SignInDirectory, type TenantPerson } from './ports';
import { WrongCode } from './second-factor-errors';

/** Whose secret is guessed: somebody with a session, whoever has the e-mail that was typed, had the invitation or the link. */
export type Guessed =
  | TenantPerson
  | { readonly email: string }
  | { readonly invitation: string }
  | { readonly resetLink: string };

const ACTIONS = [
  [WrongCredentials, 'people.sign-in-failed'],
  [WrongPassword, 'people.password-refused'],
  [WrongCode, 'people.second-factor-refused'],
  [InvitationNotValid, 'people.invitation-refused'],
  [ResetLinkNotValid, 'people.reset-link-refused'],
  [TooManyFailures, 'people.guess-not-admitted'],
] as const;

/** Counts a wrong guess at a secret for everybody it may have been aimed at. */
@Injectable()
export class CountFailedGuess {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly countRefusal: CountRefusal,
  ) {}

  /** Of other errors it takes no notice: they say nothing about a guess. */
  async execute(guessed: Guessed, error: unknown): Promise<void> {
    const action = ACTIONS.find(([kind]) => error instanceof kind)?.[1];
    if (action === undefined) return;
    for (const { tenantId, personId } of await this.peopleBehind(guessed))
      await this.countRefusal.execute(tenantId, { action, about: { kind: 'person', id: personId } });
  }

  private async peopleBehind(guessed: Guessed): Promise<readonly TenantPerson[]> {
    if ('email' in guessed) return this.directory.candidates(guessed.email);
    if ('invitation' in guessed) return listOf(await this.directory.invitationOnce(guessed.invitation));
    if ('resetLink' in guessed) return listOf(await this.directory.resetLinkOnce(guessed.resetLink));
    return [guessed];
  }
}

function listOf(person: TenantPerson | undefined): readonly TenantPerson[] {
  return person ? [person] : [];
}
