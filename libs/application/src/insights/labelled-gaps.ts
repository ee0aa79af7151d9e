import { type GroupFigures, type GroupSummary, rankedGaps } from '@qabilet/analytics';
import type { RankedGap } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { competenceLabel } from '../delivery/competence-label';
import type { WaveScale } from './wave-scales';

export interface MeasuredGroup {
  readonly summary: GroupSummary;
  readonly figures: GroupFigures;
  readonly scale: WaveScale;
  /** Figures about fewer people are not shown. */
  readonly minimum: number;
}

/** The gaps of a group, the largest first, each with the name of its competence. */
export function labelledGaps(
  { summary, figures, scale, minimum }: MeasuredGroup,
  language: Language,
): RankedGap[] {
  return rankedGaps(summary, figures, scale, minimum).flatMap(({ dimension, ...gap }): RankedGap[] => {
    const code = scale.competences[dimension];
    return code === undefined ? [] : [{ ...gap, competence: competenceLabel(scale.texts, code, language) }];
  });
}
