import { Injectable } from '@nestjs/common';
import { CountRefusal } from '../audit/count-refusal';
import { InvitationNotValid, TooManyFailures, WrongCredentials, WrongPassword } from './errors';
import { SignInDirectory, type TenantPerson } from './ports';
import { WrongCode } from './second-factor-errors';

/** Whose secret is guessed: somebody with a session, whoever has the e-mail that was typed, or had the invitation. */
export type Guessed = TenantPerson | { readonly email: string } | { readonly invitation: string };

const ACTIONS = [
  [WrongCredentials, 'people.sign-in-failed'],
  [WrongPassword, 'people.password-refused'],
  [WrongCode, 'people.second-factor-refused'],
  [InvitationNotValid, 'people.invitation-refused'],
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
    if (!('invitation' in guessed)) return [guessed];
    const invited = await this.directory.invitationOnce(guessed.invitation);
    return invited ? [invited] : [];
  }
}
