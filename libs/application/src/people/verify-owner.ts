import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { WrongPassword } from './errors';
import { Credentials, PasswordHasher, type Account } from './ports';

/** Asks whoever uses a session once more for the password, before what a borrowed session must not do. */
@Injectable()
export class VerifyOwner {
  constructor(
    private readonly credentials: Credentials,
    private readonly hasher: PasswordHasher,
    private readonly transaction: Transaction,
  ) {}

  /** Gives the hash the password was checked against; whoever only ever signs in elsewhere has none. */
  async execute({ personId, agency }: Account, password: string | undefined): Promise<string | undefined> {
    const hash = await this.transaction.run(agency.id, () => this.credentials.hashOf(personId));
    if (hash === undefined) return undefined;
    if (password === undefined || !(await this.hasher.verify(hash, password))) throw new WrongPassword();
    return hash;
  }
}
