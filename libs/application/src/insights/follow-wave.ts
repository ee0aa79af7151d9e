import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ownOf } from '../programmes/cohort-scope';
import { WaveOfCohortNotFound } from '../programmes/errors';
import { Waves } from '../programmes/ports';

/** How waves stand, without saying what: a mark that is another one as soon as a page about the wave would look different. */
export abstract class WaveMarks {
  abstract read(waveIds: readonly Id<'Wave'>[]): Promise<ReadonlyMap<Id<'Wave'>, string>>;
}

/** For pages that stay open: who may follow a wave, and whether anything has happened in it. */
@Injectable()
export class FollowWave {
  constructor(
    private readonly waves: Waves,
    private readonly marks: WaveMarks,
    private readonly transaction: Transaction,
  ) {}

  /** Refuses whoever may not look at the wave. */
  async begin(actor: Actor, waveId: Id<'Wave'>): Promise<void> {
    const wave = await this.transaction.run(actor.tenantId, () => this.waves.find(waveId, ownOf(actor)));
    if (!wave) throw new WaveOfCohortNotFound();
  }

  /** The marks of waves of one agency that somebody follows; a wave that is gone has none. */
  look(tenantId: Id<'Tenant'>, waveIds: readonly Id<'Wave'>[]): Promise<ReadonlyMap<Id<'Wave'>, string>> {
    return this.transaction.run(tenantId, () => this.marks.read(waveIds));
  }
}
