import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { Sessions } from './sessions';

/** Ends the session on the server; its cookie is worth nothing from then on. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, token: string): Promise<void> {
    return this.transaction.run(actor.tenantId, () => this.sessions.end(token));
  }
}
