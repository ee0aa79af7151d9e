import { Injectable } from '@nestjs/common';
import type { WaveKind } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Ids, Transaction } from '../ports';
import { DatesOutOfOrder } from './errors';
import { CheckWave } from './check-wave';
import { Waves } from './ports';
import { programmeName } from './programme-name';

export interface OpenWaveInput {
  readonly cohortId: Id<'Cohort'>;
  readonly name: string;
  readonly kind: WaveKind;
  readonly blueprintId: Id<'Blueprint'>;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Days that lie between the last test of a person and this one. */
  readonly daysBetween?: number;
  /** Tests that a person may begin within a year, this one included. */
  readonly testsAYear?: number;
}

/** Opens a wave of a cohort and invites its members to it. */
@Injectable()
export class OpenWave {
  constructor(
    private readonly check: CheckWave,
    private readonly waves: Waves,
    private readonly transaction: Transaction,
    private readonly ids: Ids,
    private readonly audit: AuditLog,
  ) {}

  async execute(actor: Actor, input: OpenWaveInput): Promise<Id<'Wave'>> {
    const wave = { ...input, id: this.ids.next<'Wave'>(), name: programmeName(input.name) };
    if (wave.closesAt <= wave.opensAt) throw new DatesOutOfOrder('closesAt');

    return this.transaction.run(actor.tenantId, async () => {
      await this.check.execute(actor, wave);
      await this.waves.add(wave);
      await this.waves.invite(wave.id);
      await this.audit.record({
        actorId: actor.personId,
        action: 'programmes.wave-opened',
        subjectKind: 'wave',
        subjectId: wave.id,
      });
      return wave.id;
    });
  }
}
