import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { People, type Page, type PageRequest, type PersonListing } from './ports';

/** The people of the agency, by name. */
@Injectable()
export class ListPeople {
  constructor(
    private readonly people: People,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, request: PageRequest): Promise<Page<PersonListing>> {
    return this.transaction.run(actor.tenantId, () => this.people.list(request));
  }
}
