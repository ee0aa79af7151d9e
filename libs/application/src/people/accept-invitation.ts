import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { InvitationNotValid } from './errors';
import { LookUpInvitation } from './look-up-invitation';
import { OpenSession, type Origin, type SignedIn } from './open-session';
import { checkPassword } from './password';
import { Credentials, PasswordHasher } from './ports';

/** Lets an invited person set their password and signs them in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly lookUp: LookUpInvitation,
    private readonly credentials: Credentials,
    private readonly hasher: PasswordHasher,
    private readonly openSession: OpenSession,
    private readonly transaction: Transaction,
  ) {}

  async execute({ token, password }: { token: string; password: string }, origin: Origin): Promise<SignedIn> {
    const account = await this.lookUp.execute(token);
    checkPassword(password, [
      account.name,
      account.email.split('@')[0] ?? '',
      account.agency.name,
      'qabilet',
    ]);

    const hash = await this.hasher.hash(password);
    await this.transaction.run(account.agency.id, async () => {
      if (!(await this.credentials.useInvitation(token))) throw new InvitationNotValid();
      await this.credentials.set(account.personId, hash);
    });
    return this.openSession.execute(account, origin);
  }
}
