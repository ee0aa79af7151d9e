import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { ResetLinkNotValid } from './errors';
import { FindAccounts } from './find-accounts';
import { SignInDirectory, type Account } from './ports';

/** Whose link to a new password this is, while it is neither used nor expired. */
@Injectable()
export class LookUpResetLink {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly findAccounts: FindAccounts,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<Account> {
    const person = await this.directory.resetLink(token, this.clock.now());
    const [account] = person ? await this.findAccounts.execute([person]) : [];
    if (!account) throw new ResetLinkNotValid();
    return account;
  }
}
