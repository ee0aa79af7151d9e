import type { Type } from '@nestjs/common';
import { CohortProgress } from './cohort-progress';
import { FollowWave } from './follow-wave';
import { OpenWaveFigures } from './open-wave-figures';
import { RebuildSummaries } from './rebuild-summaries';
import { SeeAgencyOverview } from './see-agency-overview';
import { SeeHeatMap } from './see-heat-map';
import { SeeProgress } from './see-progress';
import { SummariseResult } from './summarise-result';
import { WaveScales } from './wave-scales';

/** Figures of groups: making them and looking at them. */
export const INSIGHTS_PROVIDERS: Type[] = [
  CohortProgress,
  FollowWave,
  OpenWaveFigures,
  RebuildSummaries,
  SeeAgencyOverview,
  SeeHeatMap,
  SeeProgress,
  SummariseResult,
  WaveScales,
];
