import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { InvitationNotValid } from './errors';
import { FindAccounts } from './find-accounts';
import { SignInDirectory, type Account } from './ports';

/** Whose invitation this is, while it is neither used nor expired. */
@Injectable()
export class LookUpInvitation {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly findAccounts: FindAccounts,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<Account> {
    const invited = await this.directory.invitation(token, this.clock.now());
    const [account] = invited ? await this.findAccounts.execute([invited]) : [];
    if (!account) throw new InvitationNotValid();
    return account;
  }
}
