import { Injectable } from '@nestjs/common';
import type { RescoringRow } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { CalibrationCatalogue } from '../item-bank/calibration-ports';
import { CalibrationScope } from '../item-bank/calibration-scope';
import { CalibrationNotFound } from '../item-bank/errors';
import { rescoringRow } from '../item-bank/rescoring-row';
import { Transaction } from '../ports';
import { OrderRescoring } from './order-rescoring';

export interface RescoreWavesInput {
  readonly calibrationId: Id<'Calibration'>;
  readonly waveIds: readonly Id<'Wave'>[];
}

/**
 * Has the results of waves made anew with a calibration of their framework. The results already given stay beside the
 * new ones, each with its receipt; figures and the officials' pages use the new ones.
 */
@Injectable()
export class RescoreWaves {
  constructor(
    private readonly catalogue: CalibrationCatalogue,
    private readonly scope: CalibrationScope,
    private readonly order: OrderRescoring,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { calibrationId, waveIds }: RescoreWavesInput): Promise<RescoringRow[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const calibration = await this.catalogue.find(calibrationId);
      if (!calibration) throw new CalibrationNotFound();
      await this.scope.checkWaves(calibration, waveIds);
      for (const waveId of waveIds) await this.order.execute(actor, { waveId, calibrationId });

      const after = await this.catalogue.find(calibrationId);
      const asked = new Set<string>(waveIds);
      return (after?.rescorings ?? []).filter(({ id }) => asked.has(id)).map(rescoringRow);
    });
  }
}
