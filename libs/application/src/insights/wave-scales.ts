import { Injectable } from '@nestjs/common';
import type { GroupScale } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { WaveListing } from '../programmes/ports';
import { ReleaseCache } from '../delivery/release-cache';
import { CompetenceTexts, type FrameworkTexts } from '../frameworks/ports';
import { BlueprintNotFound } from '../item-bank/errors';
import { Blueprints, CalibrationTables, type Calibration } from '../item-bank/ports';

type ScaledWave = Pick<WaveListing, 'blueprintId' | 'rescoredWith'>;

/** The scale of a wave's results and the words for it. */
export interface WaveScale extends GroupScale {
  readonly calibrationId: Id<'Calibration'>;
  /** In the order of the scale. */
  readonly competences: readonly CompetenceId[];
  /** All calibrations of one framework release are linked to one scale. */
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly linkVariance: Calibration['linkVariance'];
  readonly texts: FrameworkTexts;
}

export function groupScaleOf({ competences, cuts, withinGroupCovariance }: Calibration): GroupScale {
  return {
    cuts: competences.flatMap((competence) => {
      const own = cuts.get(competence);
      return own ? [own] : [];
    }),
    within: withinGroupCovariance,
  };
}

/** How far people stand about the mean of their group over all competences, logits. */
export function spreadOverAll({ competences, within }: Pick<WaveScale, 'competences' | 'within'>): number {
  const n = competences.length;
  const variances = competences.map((_, i) => within[i * n + i] ?? NaN);
  return Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0) / n);
}

const MOST_SCALES = 100;

/** Scales of tests, kept in memory: what is released never changes. Belongs inside a transaction of the tenant. */
@Injectable()
export class WaveScales {
  private readonly scales = new ReleaseCache<WaveScale>(MOST_SCALES);

  constructor(
    private readonly blueprints: Blueprints,
    private readonly calibrations: CalibrationTables,
    private readonly texts: CompetenceTexts,
  ) {}

  of(tenantId: Id<'Tenant'>, wave: ScaledWave): Promise<WaveScale> {
    const key = `${tenantId}|${wave.blueprintId}|${wave.rescoredWith ?? ''}`;
    return this.scales.get(key, () => this.load(wave));
  }

  private async load({ blueprintId, rescoredWith }: ScaledWave): Promise<WaveScale> {
    const blueprint = await this.blueprints.byId(blueprintId);
    if (!blueprint) throw new BlueprintNotFound();
    const calibration = await this.calibrations.load(rescoredWith ?? blueprint.releases.calibration);
    return {
      ...groupScaleOf(calibration),
      calibrationId: calibration.id,
      competences: calibration.competences,
      frameworkReleaseId: blueprint.releases.framework,
      linkVariance: calibration.linkVariance,
      texts: await this.texts.load(blueprint.releases.framework),
    };
  }
}
