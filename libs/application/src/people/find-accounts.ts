import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { People, type Account, type TenantPerson } from './ports';

/** The enabled accounts behind the given people, each read inside its own agency. */
@Injectable()
export class FindAccounts {
  constructor(
    private readonly people: People,
    private readonly transaction: Transaction,
  ) {}

  async execute(people: readonly TenantPerson[]): Promise<readonly Account[]> {
    const accounts: Account[] = [];
    for (const { tenantId, personId } of people) {
      const account = await this.transaction.run(tenantId, () => this.people.account(personId));
      if (account) accounts.push(account);
    }
    return accounts;
  }
}
