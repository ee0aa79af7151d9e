import type { Type } from '@nestjs/common';
import { CancelSummaryRun } from './cancel-summary-run';
import { ChooseComparison } from './choose-comparison';
import { CohortProgress } from './cohort-progress';
import { DividedCohorts } from './divided-cohorts';
import { CompareAgencies, CompareAgenciesNow } from './compare-agencies';
import { CountMatched } from './count-matched';
import { FollowWave } from './follow-wave';
import { GatherSummaries } from './gather-summaries';
import { GatherBreakdown } from './gather-breakdown';
import { GoalChoices } from './goal-choices';
import { GoalPoints } from './goal-points';
import { LaterLines } from './later-lines';
import { OpenWaveFigures } from './open-wave-figures';
import { PublishedUnits } from './published-units';
import { AskForRelease } from './release/ask-for-release';
import { CancelRelease } from './release/cancel-release';
import { MakeStatisticalRelease } from './release/make-statistical-release';
import { ReadReleases } from './release/read-releases';
import { ReleaseFigures } from './release/release-figures';
import { ReleaseLog } from './release/release-log';
import { ReportOutlook } from './report-outlook';
import { RunSummaryPart } from './run-summary-part';
import { OwnComparedFigure } from './own-compared-figure';
import { SeeAgencyComparison } from './see-agency-comparison';
import { SeeAgencyOverview } from './see-agency-overview';
import { SeeGoals } from './see-goals';
import { SeeGroupHeatMap } from './see-group-heat-map';
import { SeeHeatMap } from './see-heat-map';
import { SeeLaterStructure } from './see-later-structure';
import { SeeMatchedChange } from './see-matched-change';
import { SeeMisconceptions } from './see-misconceptions';
import { SeeProgress } from './see-progress';
import { SeeSummaryRuns } from './see-summary-runs';
import { SetGoals } from './set-goals';
import { SeeUnitsInside } from './see-units-inside';
import { SettleSummaries } from './settle-summaries';
import { StartSummaryRun } from './start-summary-run';
import { SeeWaveFigures } from './see-wave-figures';
import { ToldOverall } from './told-overall';
import { SummariseResult } from './summarise-result';
import { SummaryChanges } from './summary-changes';
import { SummaryRunLog } from './summary-run-log';
import { SummaryRunProgress } from './summary-run-progress';
import { WaveScales } from './wave-scales';

/** Making the figures of groups anew, and verifying them: what asks for it, and what does it. */
const SUMMARY_RUN_PROVIDERS: Type[] = [
  CancelSummaryRun,
  GatherSummaries,
  RunSummaryPart,
  SeeSummaryRuns,
  SettleSummaries,
  StartSummaryRun,
  SummaryRunLog,
  SummaryRunProgress,
];

/** What groups mean to reach, and what comes of it. */
const GOAL_PROVIDERS: Type[] = [GoalChoices, GoalPoints, SeeGoals, SetGoals];

/** Statistical releases: asking for them, reading them, and what makes them. */
const RELEASE_PROVIDERS: Type[] = [
  AskForRelease,
  CancelRelease,
  MakeStatisticalRelease,
  ReadReleases,
  ReleaseFigures,
  ReleaseLog,
];

/** The comparison between agencies: what is given to it, what is told of it, and who takes part. */
const COMPARISON_PROVIDERS: Type[] = [
  ChooseComparison,
  CompareAgencies,
  CompareAgenciesNow,
  OwnComparedFigure,
  SeeAgencyComparison,
];

/** Figures of groups: making them and looking at them. */
export const INSIGHTS_PROVIDERS: Type[] = [
  CohortProgress,
  ...COMPARISON_PROVIDERS,
  DividedCohorts,
  FollowWave,
  GatherBreakdown,
  ...GOAL_PROVIDERS,
  LaterLines,
  OpenWaveFigures,
  PublishedUnits,
  ...RELEASE_PROVIDERS,
  CountMatched,
  ToldOverall,
  ReportOutlook,
  SeeAgencyOverview,
  SeeGroupHeatMap,
  SeeHeatMap,
  SeeLaterStructure,
  SeeMatchedChange,
  SeeMisconceptions,
  SeeProgress,
  ...SUMMARY_RUN_PROVIDERS,
  SeeUnitsInside,
  SeeWaveFigures,
  SummariseResult,
  SummaryChanges,
  WaveScales,
];
