import { Injectable } from '@nestjs/common';
import { FindAccounts } from './find-accounts';
import { PasswordHasher, SignInDirectory, type Account, type SignInCandidate } from './ports';

/** The accounts that an e-mail and a password open; an unknown e-mail takes as long as a known one. */
@Injectable()
export class MatchPassword {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly hasher: PasswordHasher,
    private readonly findAccounts: FindAccounts,
  ) {}

  async execute(email: string, password: string): Promise<readonly Account[]> {
    const candidates = await this.directory.candidates(email);
    if (candidates.length === 0) await this.hasher.verifyNothing(password);

    const matching: SignInCandidate[] = [];
    for (const candidate of candidates) {
      if (await this.hasher.verify(candidate.passwordHash, password)) matching.push(candidate);
    }
    return this.findAccounts.execute(matching);
  }
}
