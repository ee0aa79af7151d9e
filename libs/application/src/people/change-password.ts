import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { WrongPassword } from './errors';
import { NewPassword } from './new-password';
import { Credentials, PasswordHasher } from './ports';
import { RenewSession } from './renew-session';
import type { CurrentSession, SessionToken } from './sessions';

/** Sets another password for somebody who knows the one before; wherever else they were signed in, they are no longer. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly credentials: Credentials,
    private readonly hasher: PasswordHasher,
    private readonly newPassword: NewPassword,
    private readonly renew: RenewSession,
    private readonly transaction: Transaction,
  ) {}

  async execute(
    session: CurrentSession,
    { current, next }: { current: string; next: string },
  ): Promise<SessionToken> {
    const { personId, agency } = session.account;
    const before = await this.transaction.run(agency.id, () => this.credentials.hashOf(personId));
    if (before === undefined || !(await this.hasher.verify(before, current))) throw new WrongPassword();
    const after = await this.newPassword.hashFor(session.account, next);
    return this.transaction.run(agency.id, async () => {
      if (!(await this.credentials.replace(personId, before, after))) throw new WrongPassword();
      return this.renew.execute(session, 'people.password-changed');
    });
  }
}
