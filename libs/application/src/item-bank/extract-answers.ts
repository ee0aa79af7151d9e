import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { TooFewToExtract, WavesNotFound, WaveStillOpen } from './calibration-errors';
import { CalibrationCatalogue, type AnsweredWave, type CalibrationId } from './calibration-ports';
import { CalibrationNotFound } from './errors';
import { AnswerExtracts, type ExtractItem, type ExtractScope } from './extract-ports';
import { extractedSittings, type ExtractedSitting } from './extracted-sittings';

export interface ExtractAnswersInput {
  readonly calibrationId: CalibrationId;
  /** None: every wave of the framework that has ended. */
  readonly waveId?: Id<'Wave'>;
}

export interface AnswerExtract {
  /** Those that somebody answered, by code. */
  readonly items: readonly ExtractItem[];
  /** Read as they are asked for; can be gone through once. */
  readonly sittings: AsyncIterable<readonly ExtractedSitting[]>;
}

/**
 * The answers of waves for a calibration outside, by nobody. Only waves that have ended are in it, and people of one wave
 * and language only where they are as many as the agency's smallest group: what two extracts differ by is always whole
 * groups, and never one person.
 */
@Injectable()
export class ExtractAnswers {
  constructor(
    private readonly catalogue: CalibrationCatalogue,
    private readonly extracts: AnswerExtracts,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: ExtractAnswersInput): Promise<AnswerExtract> {
    const { tenantId } = actor;
    const { scope, waveIds } = await this.transaction.run(tenantId, () => this.begin(actor, input));
    const items = await this.extracts.items(tenantId, scope);
    return {
      items,
      sittings: extractedSittings(this.extracts.sittings(tenantId, scope), { items, waveIds }),
    };
  }

  /** What belongs to it; that it was asked for is written down whatever becomes of the rest. */
  private async begin(
    { personId }: Actor,
    { calibrationId, waveId }: ExtractAnswersInput,
  ): Promise<{ readonly scope: ExtractScope; readonly waveIds: readonly Id<'Wave'>[] }> {
    const waveIds = (await this.endedWaves(calibrationId, waveId)).map(({ id }) => id);
    const minimum = await this.extracts.minimumCell();
    const groups = (await this.extracts.groups(waveIds)).filter(({ people }) => people >= minimum);
    if (groups.length === 0) throw new TooFewToExtract(minimum);
    await this.audit.record({
      actorId: personId,
      action: 'item-bank.answers-extracted',
      subjectKind: waveId === undefined ? 'calibration' : 'wave',
      subjectId: waveId ?? calibrationId,
    });
    return { scope: { calibrationId, groups }, waveIds };
  }

  /** Those that began first come first. */
  private async endedWaves(
    calibrationId: CalibrationId,
    waveId: Id<'Wave'> | undefined,
  ): Promise<readonly AnsweredWave[]> {
    const calibration = await this.catalogue.find(calibrationId);
    if (!calibration) throw new CalibrationNotFound();
    const waves = (await this.catalogue.waves())
      .filter(({ frameworkReleaseId }) => frameworkReleaseId === calibration.frameworkReleaseId)
      .filter(({ id }) => waveId === undefined || id === waveId)
      .reverse();
    if (waveId !== undefined && waves.length === 0) throw new WavesNotFound();
    const ended = waves.filter(({ closesAt }) => closesAt <= this.clock.now());
    if (waveId !== undefined && ended.length === 0) throw new WaveStillOpen();
    return ended;
  }
}
