import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { AttemptKeeper } from './attempt-keeper';
import { AttemptViews } from './attempt-views';
import { KnownSittings } from './known-sittings';
import { isOverdue } from './seated-attempt';

/** Where the attempt stands: after a reload, on a second device, after an hour without network. */
@Injectable()
export class ReadAttempt {
  constructor(
    private readonly keeper: AttemptKeeper,
    private readonly known: KnownSittings,
    private readonly views: AttemptViews,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: AttemptId, window?: string): Promise<AttemptView> {
    const own = { id, personId: actor.personId };
    return this.transaction.run(actor.tenantId, async () => {
      const seated = await this.keeper.read(own);
      if (!isOverdue(seated)) {
        this.known.remember(actor.tenantId, seated);
        return this.views.of(actor.tenantId, seated, window);
      }

      const ended = await this.keeper.endIfOverdue(await this.keeper.lock(own));
      return this.views.of(actor.tenantId, ended);
    });
  }
}
