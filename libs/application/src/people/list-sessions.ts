import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { Sessions, type SessionListing } from './sessions';

/** Where the person is signed in just now. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute({ tenantId, personId }: Actor): Promise<readonly SessionListing[]> {
    return this.transaction.run(tenantId, () => this.sessions.of(personId, this.clock.now()));
  }
}
