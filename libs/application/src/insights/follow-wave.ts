import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { AccessRole } from '../people/permissions';
import { Sessions } from '../people/sessions';
import { Clock, Transaction } from '../ports';
import { ownOf } from '../programmes/cohort-scope';
import { WaveOfCohortNotFound } from '../programmes/errors';
import { Waves } from '../programmes/ports';

export type TrainersOfWaves = ReadonlyMap<Id<'Wave'>, ReadonlySet<Id<'Person'>>>;

/** How waves stand, without saying what: a mark that is another one as soon as a page about the wave would look different. */
export abstract class WaveMarks {
  abstract read(waveIds: readonly Id<'Wave'>[]): Promise<ReadonlyMap<Id<'Wave'>, string>>;
  /** Who trains the cohort of each, and so may follow it. */
  abstract trainersOf(waveIds: readonly Id<'Wave'>[]): Promise<TrainersOfWaves>;
}

/** What the pages of one agency follow, and by which sessions. */
export interface FollowedNow {
  readonly waveIds: readonly Id<'Wave'>[];
  readonly sessionIds: readonly Id<'Session'>[];
}

/** How it stands with what is followed; a wave or a session that is gone is missing. */
export interface FollowedState {
  readonly marks: ReadonlyMap<Id<'Wave'>, string>;
  readonly rolesOf: ReadonlyMap<Id<'Session'>, readonly AccessRole[]>;
  readonly trainersOf: TrainersOfWaves;
}

/** For pages that stay open: who may follow a wave, and whether anything has happened in it. */
@Injectable()
export class FollowWave {
  constructor(
    private readonly waves: Waves,
    private readonly marks: WaveMarks,
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Refuses whoever may not look at the wave. */
  async begin(actor: Actor, waveId: Id<'Wave'>): Promise<void> {
    const wave = await this.transaction.run(actor.tenantId, () => this.waves.find(waveId, ownOf(actor)));
    if (!wave) throw new WaveOfCohortNotFound();
  }

  /** Trainers and sessions are looked at last, so that nobody is told of what happened after they were let go. */
  look(tenantId: Id<'Tenant'>, { waveIds, sessionIds }: FollowedNow): Promise<FollowedState> {
    return this.transaction.run(tenantId, async () => {
      const marks = await this.marks.read(waveIds);
      const trainersOf = await this.marks.trainersOf(waveIds);
      return { marks, trainersOf, rolesOf: await this.sessions.live(sessionIds, this.clock.now()) };
    });
  }
}
