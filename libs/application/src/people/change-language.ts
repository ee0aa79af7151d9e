import { Injectable } from '@nestjs/common';
import type { Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { PersonNotFound } from './errors';
import { People, type Account } from './ports';

/** Remembers the language a person reads in. */
@Injectable()
export class ChangeLanguage {
  constructor(
    private readonly people: People,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, language: Language): Promise<Account> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.people.changeLanguage(actor.personId, language);
      const account = await this.people.account(actor.personId);
      if (!account) throw new PersonNotFound();
      return account;
    });
  }
}
