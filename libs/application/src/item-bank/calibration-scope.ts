import { Injectable } from '@nestjs/common';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import {
  UnknownScales,
  WaveOfAnotherFramework,
  WavesNotFound,
  WavesOfSeveralFrameworks,
} from './calibration-errors';
import { CalibrationCatalogue, type AnsweredWave, type CalibrationListing } from './calibration-ports';

/** What may be calibrated or scored anew together. Belongs inside a transaction of the tenant. */
@Injectable()
export class CalibrationScope {
  constructor(private readonly catalogue: CalibrationCatalogue) {}

  /** The newest calibration of the one framework that the waves measure, with nobody else beginning on it meanwhile. */
  async baseOf(waveIds: readonly Id<'Wave'>[]): Promise<CalibrationListing> {
    await this.catalogue.lock();
    const [first, ...others] = await this.wavesOf(waveIds);
    if (!first) throw new WavesNotFound();
    if (others.some((wave) => wave.frameworkReleaseId !== first.frameworkReleaseId))
      throw new WavesOfSeveralFrameworks();
    const newest = await this.newestOf(first.frameworkReleaseId);
    if (!newest) throw new WavesNotFound();
    return newest;
  }

  async newestOf(frameworkReleaseId: Id<'FrameworkRelease'>): Promise<CalibrationListing | undefined> {
    const all = await this.catalogue.list();
    return all.find((calibration) => calibration.frameworkReleaseId === frameworkReleaseId);
  }

  /** Throws unless every wave exists and measures the framework of the calibration. */
  async checkWaves(calibration: CalibrationListing, waveIds: readonly Id<'Wave'>[]): Promise<void> {
    const waves = await this.wavesOf(waveIds);
    if (waves.some(({ frameworkReleaseId }) => frameworkReleaseId !== calibration.frameworkReleaseId))
      throw new WaveOfAnotherFramework();
  }

  private async wavesOf(waveIds: readonly Id<'Wave'>[]): Promise<readonly AnsweredWave[]> {
    const known = new Map((await this.catalogue.waves()).map((wave) => [wave.id, wave]));
    return waveIds.map((id) => {
      const wave = known.get(id);
      if (!wave) throw new WavesNotFound();
      return wave;
    });
  }
}

/** Throws `UnknownScales` when the calibration has a competence of none of the codes. */
export function checkScales(base: CalibrationListing, competences: readonly CompetenceId[]): void {
  const unknown = competences.filter((code) => !base.competences.includes(code));
  if (unknown.length > 0) throw new UnknownScales(unknown);
}
