import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { KeepResetPassword } from './keep-reset-password';
import { LookUpResetLink } from './look-up-reset-link';
import { NewPassword } from './new-password';
import { SignInThrottle } from './ports';

export interface ResetPasswordInput {
  readonly token: string;
  readonly password: string;
  /** Where it is done from. */
  readonly network: string;
}

/**
 * Sets the password of whoever holds a link that was sent to their address. Nobody is signed in by it: they sign in as
 * always, with their second factor where they have one or must have one.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly lookUp: LookUpResetLink,
    private readonly newPassword: NewPassword,
    private readonly keep: KeepResetPassword,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  async execute({ token, password, network }: ResetPasswordInput): Promise<void> {
    const account = await this.lookUp.execute(token);
    const hash = await this.newPassword.hashFor(account, password);
    await this.keep.execute(account, token, hash);
    // Guesses at the password before hold up nobody who knows the one after.
    await this.throttle.succeeded({ account: `password:${account.email}`, network }, this.clock.now());
  }
}
