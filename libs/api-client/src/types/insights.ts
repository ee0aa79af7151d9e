import type { WaveKind, WaveRow } from './programmes';
import type { CompetenceLabel, LevelLabel } from './text';

/** A figure about a group; when fewer people stand behind it than may be shown, only `suppressed` is said. */
export interface GroupFigure {
  readonly suppressed: boolean;
  /** People with evidence. */
  readonly n?: number;
  /** Mean of the group on the scale, logits, unshrunken. */
  readonly mean?: number;
  /** 90 % interval of the mean. */
  readonly low?: number;
  readonly high?: number;
  /** Level in which the mean lies, 0 to 4. */
  readonly level?: number;
  /** Share of the group distribution at or above the targets of their roles, 0 to 1. */
  readonly shareAtTarget?: number;
  /** False: too little evidence for a mean. */
  readonly enough?: boolean;
}

export interface HeatMapCell {
  readonly enough: boolean;
  readonly level?: number;
  readonly probability?: number;
  readonly between?: readonly number[];
  readonly target?: number;
}

export interface HeatMapPerson {
  readonly personId: string;
  readonly name: string;
  /** One a competence, in their order. */
  readonly cells: readonly HeatMapCell[];
}

export interface RankedGap {
  readonly competence: CompetenceLabel;
  /** Expected levels short of target, mean over the people whose role asks for it. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly shareAtTarget: number;
  readonly n: number;
}

export interface HeatMap {
  readonly wave: WaveRow;
  readonly cohortId: string;
  readonly cohortName: string;
  readonly competences: readonly CompetenceLabel[];
  readonly levels: readonly LevelLabel[];
  /** One a competence. */
  readonly group: readonly GroupFigure[];
  /** Only people who share their levels with the trainers. */
  readonly people: readonly HeatMapPerson[];
  /** Scored people who keep their levels private. */
  readonly notSharing: number;
  /** Largest first; empty when the group is too small to show. */
  readonly gaps: readonly RankedGap[];
  readonly updatedAt: string;
}

export interface WavePoint {
  readonly waveId: string;
  readonly waveName: string;
  readonly kind: WaveKind;
  readonly opensAt: string;
  readonly invited: number;
  readonly finished: number;
  /** Finished of invited, 0 to 1. */
  readonly coverage: number;
  readonly figure: GroupFigure;
}

export interface CompetenceTrend {
  readonly competence: CompetenceLabel;
  /** One a wave, in their order. */
  readonly points: readonly GroupFigure[];
  /** Change of the mean from the first to the last wave with figures, logits. */
  readonly change?: number;
  readonly changeLow?: number;
  readonly changeHigh?: number;
}

export interface UnitNode {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  readonly depth: number;
  /** One a wave, in their order. */
  readonly points: readonly WavePoint[];
}

export interface CampaignLabel {
  readonly cohortId: string;
  readonly name: string;
}

/** Progress over the waves of one cohort, all competences together and each. */
export interface Progress {
  readonly cohortId: string;
  readonly cohortName: string;
  readonly levels: readonly LevelLabel[];
  /** Lower bounds of levels 1 to 4, logits. */
  readonly cuts: readonly number[];
  readonly waves: readonly WavePoint[];
  readonly competences: readonly CompetenceTrend[];
  readonly updatedAt: string;
}

export interface AgencyOverview {
  readonly campaigns: readonly CampaignLabel[];
  readonly progress?: Progress;
  /** Parents before children. */
  readonly units: readonly UnitNode[];
  readonly minimumCell: number;
}
