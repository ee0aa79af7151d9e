import type { CompetenceId } from '@qabilet/framework';
import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { ItemErrors, ItemParameters } from '@qabilet/psychometrics';

/** An item as it stands before the calibration. */
export interface ItemBefore {
  readonly id: ItemId;
  readonly competence: CompetenceId;
  /** What a prepared person needs; a tenth of it is too fast to have been read. */
  readonly seconds: number;
  /** On the scale that the calibration builds on, or for an item new to it as last known: its model is kept. */
  readonly parameters: ItemParameters;
  readonly isOnScale: boolean;
  /** Absent where experts judged: what moves away from a judgement has not drifted. */
  readonly errors?: ItemErrors;
}

/** Sittings by number; nobody can be told from them. */
export interface SittingColumns {
  readonly count: number;
  /** Index into the languages. */
  readonly language: Int32Array;
  /** People who sat the same wave of the same cohort. */
  readonly group: Int32Array;
}

/** Answers column by column, so that a hundred thousand of them travel between threads at once. */
export interface AnswerColumns {
  readonly sitting: Int32Array;
  /** Index into the items. */
  readonly item: Int32Array;
  readonly category: Int8Array;
  readonly seconds: Float32Array;
  /** 1 for true, as in the two others. */
  readonly omitted: Uint8Array;
  /** Asked to try the item out. */
  readonly pilot: Uint8Array;
  /** The person had met the item in an earlier test. */
  readonly repeated: Uint8Array;
}

/** All that a calibration is computed from. */
export interface AnswersToCalibrate {
  /** In the order of the scale, which is that of the dimensions. */
  readonly competences: readonly CompetenceId[];
  /** Those whose items are to be calibrated. */
  readonly chosen: readonly CompetenceId[];
  /** Row-major. */
  readonly priorCovariance: Float64Array;
  readonly withinGroupCovariance: Float64Array;
  readonly items: readonly ItemBefore[];
  readonly languages: readonly Language[];
  readonly sittings: SittingColumns;
  readonly answers: AnswerColumns;
  /** Answers that were read and belong to no item of the bank. */
  readonly foreign: number;
}
