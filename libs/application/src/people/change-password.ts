import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { NoPassword, WrongPassword } from './errors';
import { NewPassword } from './new-password';
import { Credentials } from './ports';
import { RenewSession } from './renew-session';
import type { CurrentSession, SessionToken } from './sessions';
import { VerifyOwner } from './verify-owner';

/** Sets another password for somebody who knows the one before; wherever else they were signed in, they are no longer. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly credentials: Credentials,
    private readonly owner: VerifyOwner,
    private readonly newPassword: NewPassword,
    private readonly renew: RenewSession,
    private readonly transaction: Transaction,
  ) {}

  async execute(
    session: CurrentSession,
    { current, next }: { current: string; next: string },
  ): Promise<SessionToken> {
    const { personId, agency } = session.account;
    const before = await this.owner.execute(session.account, current);
    if (before === undefined) throw new NoPassword();
    const after = await this.newPassword.hashFor(session.account, next);
    return this.transaction.run(agency.id, async () => {
      if (!(await this.credentials.replace(personId, before, after))) throw new WrongPassword();
      return this.renew.alone(session, 'people.password-changed');
    });
  }
}
