import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { waveAt, type WaveAtInstant } from './cohort-at';
import { ownOf } from './cohort-scope';
import { WaveOfCohortNotFound } from './errors';
import { Waves, type Board } from './ports';

/** As many as a trainer can look over; the counts above are about everybody. */
const LONGEST_BOARD = 500;

export interface WaveBoardView extends Board {
  readonly wave: WaveAtInstant;
}

/** Who has started and finished a wave, for the trainer of its cohort. */
@Injectable()
export class SeeWaveBoard {
  constructor(
    private readonly waves: Waves,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>): Promise<WaveBoardView> {
    return this.transaction.run(actor.tenantId, async () => {
      const wave = await this.waves.find(waveId, ownOf(actor));
      if (!wave) throw new WaveOfCohortNotFound();
      const board = await this.waves.board(waveId, LONGEST_BOARD);
      return { ...board, wave: waveAt(wave, this.clock.now()) };
    });
  }
}
