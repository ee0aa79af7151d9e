import { checkItemParameters, type ItemParameters } from '@qabilet/psychometrics';
import type { ItemKind } from './item-form';

interface ExpertView {
  readonly kind: ItemKind;
  readonly optionCount: number;
  /** Judged by experts, in logits. */
  readonly difficulty: number;
  /** Points of a wholly right answer; 1 unless parts count by themselves. */
  readonly fullCredit?: number;
}

/**
 * Nobody can judge a slope, so it is the plain one of the Rasch family: a steeper guess would make every result look
 * surer than it is.
 */
const PLAIN_SLOPE = 1;
/** All options must be told apart, so chance helps less: with four of them a blind guess is right once in 11 to 15. */
const ALL_OR_NOTHING_SLOPE = 1.1;
/** The answer must be produced and cannot be guessed; produced answers discriminate a little better than chosen ones. */
const PRODUCED_SLOPE = 1.1;
/** Parts of one task share its scene and so say less, point by point, than as many questions would. */
const PART_SLOPE = 0.6;
/** Between one point and the next, in logits: the whole task is harder than any part of it. */
const PART_STEP = 0.5;

/**
 * Parameters of an item that has not been calibrated yet, from what its kind and an expert say. A single choice has
 * the lower asymptote of blind guessing, one in the number of options; the others have none. Where parts count, steps
 * of partial credit lie evenly about the difficulty.
 */
export function expertParameters(view: ExpertView): ItemParameters {
  const parameters = (view.fullCredit ?? 1) > 1 ? inSteps(view) : byKind(view);
  checkItemParameters(parameters);
  return parameters;
}

function inSteps({ difficulty, fullCredit = 1 }: ExpertView): ItemParameters {
  const middle = (fullCredit - 1) / 2;
  const thresholds = Array.from(
    { length: fullCredit },
    (_, step) => difficulty + PART_STEP * (step - middle),
  );
  return { model: 'gpcm', a: PART_SLOPE, thresholds };
}

function byKind({ kind, optionCount, difficulty: b }: ExpertView): ItemParameters {
  switch (kind) {
    case 'single':
    case 'hotspot':
      return { model: '3pl', a: PLAIN_SLOPE, b, c: 1 / optionCount };
    case 'multiple':
    case 'order':
    case 'match':
    case 'cloze':
    case 'inbox':
      return { model: '2pl', a: ALL_OR_NOTHING_SLOPE, b };
    case 'text':
    case 'numeric':
    case 'sheet':
      return { model: '2pl', a: PRODUCED_SLOPE, b };
  }
}
