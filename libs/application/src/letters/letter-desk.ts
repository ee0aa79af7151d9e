import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { ownOf } from '../programmes/cohort-scope';
import { WaveOfCohortNotFound } from '../programmes/errors';
import { Cohorts, Waves, type WaveListing } from '../programmes/ports';
import { NoMailService } from './errors';
import { MailService } from './ports';

/** What everything about the letters of a wave asks first: whose wave it is, and whether letters can be sent at all. */
@Injectable()
export class LetterDesk {
  constructor(
    private readonly waves: Waves,
    private readonly cohorts: Cohorts,
    private readonly mail: MailService,
  ) {}

  get canSend(): boolean {
    return this.mail.isThere;
  }

  requireMail(): void {
    if (!this.canSend) throw new NoMailService();
  }

  /** A wave of one of the trainer's own cohorts. */
  async waveOf(actor: Actor, waveId: Id<'Wave'>): Promise<WaveListing> {
    const wave = await this.waves.find(waveId, ownOf(actor));
    if (!wave) throw new WaveOfCohortNotFound();
    return wave;
  }

  /** The same, and nobody else does anything about its cohort until the transaction ends. */
  async lockedWaveOf(actor: Actor, waveId: Id<'Wave'>): Promise<WaveListing> {
    const wave = await this.waveOf(actor, waveId);
    await this.cohorts.lock(wave.cohortId, ownOf(actor));
    return wave;
  }
}
