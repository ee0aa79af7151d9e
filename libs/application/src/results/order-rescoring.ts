import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Jobs } from '../ports';
import { Rescorings } from './rescoring-ports';

export interface RescoringOrder {
  readonly waveId: Id<'Wave'>;
  readonly calibrationId: Id<'Calibration'>;
}

/** Sets the calibration that the results of a wave stand on from now, and asks for the work. Inside a transaction. */
@Injectable()
export class OrderRescoring {
  constructor(
    private readonly rescorings: Rescorings,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
  ) {}

  async execute({ personId }: Actor, { waveId, calibrationId }: RescoringOrder): Promise<void> {
    await this.rescorings.set(waveId, calibrationId);
    await this.jobs.enqueue('rescore-wave', { waveId, calibrationId });
    await this.audit.record({
      actorId: personId,
      action: 'results.wave-rescored',
      subjectKind: 'wave',
      subjectId: waveId,
    });
  }
}
