import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { waveAt, type WaveAtInstant } from './cohort-at';
import { ownOf } from './cohort-scope';
import { WaveOfCohortNotFound } from './errors';
import { Waves, type Board } from './ports';
import { ReadTogether } from './read-together';

/** As many as a trainer can look over; the counts above are about everybody. */
const LONGEST_BOARD = 500;

export interface WaveBoardView extends Board {
  readonly wave: WaveAtInstant;
}

/**
 * Who has started and finished a wave, for the trainer of its cohort. Hundreds may have the board of one wave open and are
 * told of news together: each is looked at by themselves, and then one reading serves all who ask at that moment.
 */
@Injectable()
export class SeeWaveBoard {
  private readonly boards = new ReadTogether<Board>();

  constructor(
    private readonly waves: Waves,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, waveId: Id<'Wave'>): Promise<WaveBoardView> {
    const { tenantId } = actor;
    const wave = await this.transaction.run(tenantId, () => this.waves.find(waveId, ownOf(actor)));
    if (!wave) throw new WaveOfCohortNotFound();
    const board = await this.boards.read(`${tenantId}|${waveId}`, () =>
      this.transaction.run(tenantId, () => this.waves.board(waveId, LONGEST_BOARD)),
    );
    return { ...board, wave: waveAt(wave, this.clock.now()) };
  }
}
