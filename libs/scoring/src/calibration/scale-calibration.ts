import type { CompetenceId } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { ItemErrors, ItemParameters } from '@qabilet/psychometrics';

/** What was read and what was left out of it. */
export interface DataUsed {
  readonly sittings: number;
  readonly sittingsUsed: number;
  /** More than a tenth of their answers came too fast to have been read. */
  readonly sittingsWithoutEffort: number;
  readonly sittingsWithoutAnswers: number;
  readonly answers: number;
  readonly answersUsed: number;
  readonly rapid: number;
  readonly repeated: number;
  readonly foreign: number;
  /** Counted as wrong. */
  readonly omitted: number;
}

/** 'keep': too few answers, or not chosen, so that the parameters stay. */
export type ItemVerdict = 'take' | 'keep' | 'quarantine';

export type QuarantineReason =
  'flat-curve' | 'extreme-difficulty' | 'uncertain-difficulty' | 'misfit' | 'language-difference' | 'drift';

/** ETS letters: A negligible, B moderate, C large. */
export type DifClass = 'A' | 'B' | 'C';

/** Difference between languages at equal ability. */
export interface LanguageDif {
  readonly languages: readonly Language[];
  readonly size: DifClass;
  /** Change of Nagelkerke's R^2; of partial credit the mean distance of expected scores, in standard deviations of the score. */
  readonly effect: number;
  /** Adjusted for how many items were tested. */
  readonly p: number;
  readonly hardestIn: Language;
}

/** New parameters on the old scale. */
export interface NewParameters {
  readonly parameters: ItemParameters;
  readonly errors: ItemErrors;
  /** Root mean square deviation of the answers from the curve. */
  readonly misfit: number;
}

export interface ItemCalibration {
  readonly id: ItemId;
  readonly answers: number;
  readonly pilotAnswers: number;
  readonly verdict: ItemVerdict;
  readonly reasons: readonly QuarantineReason[];
  /** Absent exactly for an item that keeps its parameters. */
  readonly after?: NewParameters;
  /** Mean location after minus before, logits; absent for an item new to the scale. */
  readonly shift?: number;
  /** Moved by more than noise explains away from what answers had said before. */
  readonly hasDrifted: boolean;
  readonly languages?: LanguageDif;
}

/** theta_old = slope theta_new + intercept. */
export interface CalibrationLink {
  readonly slope: number;
  readonly slopeError: number;
  readonly intercept: number;
  readonly interceptError: number;
  readonly anchors: number;
  /** Too few anchors of its own: one link over all scales. */
  readonly isPooled: boolean;
}

export interface ScaleOutcome {
  readonly competence: CompetenceId;
  /** Sittings with answers that count, and those answers. */
  readonly sittings: number;
  readonly answers: number;
  readonly items: number;
  readonly calibrated: number;
  readonly link?: CalibrationLink;
  /** Of abilities by the new parameters; absent with fewer than two people. */
  readonly reliability?: number;
}

/** How strongly abilities go together: what every score leans on. */
export interface PriorOutcome {
  /** False: too few sittings, both covariances are the old ones. */
  readonly isRenewed: boolean;
  readonly correlationBefore: number;
  readonly correlationAfter: number;
  /** Row-major. */
  readonly priorCovariance: readonly number[];
  readonly withinGroupCovariance: readonly number[];
}

/** A draft calibration: plain data, so that it can be stored as it is. */
export interface ScaleCalibration {
  readonly data: DataUsed;
  readonly converged: boolean;
  readonly scales: readonly ScaleOutcome[];
  readonly items: readonly ItemCalibration[];
  readonly prior: PriorOutcome;
}

export const CALIBRATION_STEPS = ['reading', 'population', 'items', 'linking', 'checking'] as const;
export type CalibrationStep = (typeof CALIBRATION_STEPS)[number];

/** How far it has come: parts of the present step. */
export interface CalibrationProgress {
  readonly step: CalibrationStep;
  readonly done: number;
  /** 0 while nobody can say. */
  readonly total: number;
}

/** An item needs as many answers to be calibrated; below, an expert knows it better. */
export const ANSWERS_TO_CALIBRATE = 100;
/** As many sittings say more of correlations than the default does. */
export const SITTINGS_FOR_PRIOR = 300;
