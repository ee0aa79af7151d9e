import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { InvitationNotValid } from './errors';
import { LookUpInvitation } from './look-up-invitation';
import { NewPassword } from './new-password';
import { OpenSession, type Origin, type SignedIn } from './open-session';
import { Credentials } from './ports';

/** Lets an invited person set their password and signs them in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly lookUp: LookUpInvitation,
    private readonly credentials: Credentials,
    private readonly newPassword: NewPassword,
    private readonly openSession: OpenSession,
    private readonly transaction: Transaction,
  ) {}

  async execute({ token, password }: { token: string; password: string }, origin: Origin): Promise<SignedIn> {
    const account = await this.lookUp.execute(token);
    const hash = await this.newPassword.hashFor(account, password);
    await this.transaction.run(account.agency.id, async () => {
      if (!(await this.credentials.useInvitation(token))) throw new InvitationNotValid();
      await this.credentials.set(account.personId, hash);
    });
    return this.openSession.execute(account, origin);
  }
}
