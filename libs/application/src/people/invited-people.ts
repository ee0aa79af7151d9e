import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Credentials, People, type Account } from './ports';

/** People an agency has entered, seen from the door. */
@Injectable()
export class InvitedPeople {
  constructor(
    private readonly people: People,
    private readonly credentials: Credentials,
  ) {}

  account(personId: Id<'Person'>): Promise<Account | undefined> {
    return this.people.account(personId);
  }

  async byEmail(email: string): Promise<Id<'Person'> | undefined> {
    return (await this.people.byEmails([email])).get(email);
  }

  /** Whoever has come in another way needs their invitations no more. */
  settle(personId: Id<'Person'>): Promise<void> {
    return this.credentials.withdrawInvitations(personId);
  }
}
