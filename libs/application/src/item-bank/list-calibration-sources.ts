import { Injectable } from '@nestjs/common';
import type { CalibrationSource, CalibrationWave } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { competenceLabel } from '../delivery/competence-label';
import { CompetenceTexts } from '../frameworks/ports';
import { Transaction } from '../ports';
import { CalibrationCatalogue, type AnsweredWave, type CalibrationListing } from './calibration-ports';

/** Waves that can be calibrated together, framework by framework; those of the newest calibration first. */
@Injectable()
export class ListCalibrationSources {
  constructor(
    private readonly catalogue: CalibrationCatalogue,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<CalibrationSource[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const waves = await this.catalogue.waves();
      const sources: CalibrationSource[] = [];
      for (const base of newestOfEach(await this.catalogue.list())) {
        const own = waves.filter(({ frameworkReleaseId }) => frameworkReleaseId === base.frameworkReleaseId);
        const texts = await this.texts.load(base.frameworkReleaseId);
        sources.push({
          frameworkReleaseId: base.frameworkReleaseId,
          frameworkName: base.frameworkName,
          frameworkVersion: base.frameworkVersion,
          baseCalibrationId: base.id,
          baseVersion: base.version,
          competences: base.competences.map((code) => competenceLabel(texts, code, actor.language)),
          waves: own.map(waveOf),
        });
      }
      return sources;
    });
  }
}

function newestOfEach(newestFirst: readonly CalibrationListing[]): readonly CalibrationListing[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ frameworkReleaseId }) => {
    const isFirst = !seen.has(frameworkReleaseId);
    seen.add(frameworkReleaseId);
    return isFirst;
  });
}

function waveOf({
  id,
  name,
  cohortName,
  opensAt,
  closesAt,
  finished,
  largestGroup,
  version,
  rescoredWith,
}: AnsweredWave): CalibrationWave {
  return {
    waveId: id,
    waveName: name,
    cohortName,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    finished,
    largestGroup,
    version,
    rescoredWith,
  };
}
