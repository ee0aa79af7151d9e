import type { CompetenceId } from '@qabilet/framework';
import type { WaveScale } from './wave-scales';

type LinkedScale = Pick<WaveScale, 'competences' | 'linkVariance'>;

/** Variance of the links from the first calibration to this one in a competence, squared logits. */
export function linkVariance(
  { competences, linkVariance: variances }: LinkedScale,
  competence: CompetenceId,
): number {
  return variances[competences.indexOf(competence)] ?? 0;
}

/** Of a mean over all competences, as if a link erred alike in each: never too small. */
export function meanLinkVariance(scale: LinkedScale): number {
  const { competences } = scale;
  if (competences.length === 0) return 0;
  return competences.reduce((sum, code) => sum + linkVariance(scale, code), 0) / competences.length;
}
