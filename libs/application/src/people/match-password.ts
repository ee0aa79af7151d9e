import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { FindAccounts } from './find-accounts';
import { Credentials, PasswordHasher, SignInDirectory, type Account, type SignInCandidate } from './ports';

/** The accounts that an e-mail and a password open; an unknown e-mail takes as long as a known one. */
@Injectable()
export class MatchPassword {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly hasher: PasswordHasher,
    private readonly findAccounts: FindAccounts,
    private readonly credentials: Credentials,
    private readonly transaction: Transaction,
  ) {}

  async execute(email: string, password: string): Promise<readonly Account[]> {
    const candidates = await this.directory.candidates(email);
    if (candidates.length === 0) await this.hasher.verifyNothing(password);

    const matching: SignInCandidate[] = [];
    for (const candidate of candidates) {
      if (await this.hasher.verify(candidate.passwordHash, password)) matching.push(candidate);
    }
    for (const match of matching) await this.renewHash(match, password);
    return this.findAccounts.execute(matching);
  }

  /** Only now is the password at hand for a hash of today's parameters. */
  private async renewHash(
    { tenantId, personId, passwordHash }: SignInCandidate,
    password: string,
  ): Promise<void> {
    if (!this.hasher.isOutdated(passwordHash)) return;
    const renewed = await this.hasher.hash(password);
    await this.transaction.run(tenantId, () => this.credentials.replace(personId, passwordHash, renewed));
  }
}
