import { Injectable } from '@nestjs/common';
import type { ResultViewing } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { OwnParticipation } from '../delivery/own-participation';
import { Transaction } from '../ports';
import { Results } from './ports';

/** Who has looked at the own result of a wave, and when. */
@Injectable()
export class ListViewings {
  constructor(
    private readonly own: OwnParticipation,
    private readonly results: Results,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>): Promise<ResultViewing[]> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.own.find(actor, waveId);
      const viewings = await this.results.viewings(waveId, actor.personId);
      return viewings.map(({ viewerName, viewedAt }) => ({
        viewerName,
        viewedAt: viewedAt.toISOString(),
      }));
    });
  }
}
