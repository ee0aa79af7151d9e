import { checkItemParameters, type ItemParameters } from '@qabilet/psychometrics';
import type { ItemKind } from './answer-key';

interface ExpertView {
  readonly kind: ItemKind;
  readonly optionCount: number;
  /** Judged by experts, in logits. */
  readonly difficulty: number;
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

/**
 * Parameters of an item that has not been calibrated yet, from what its kind and an expert say. A single choice has
 * the lower asymptote of blind guessing, one in the number of options; the others have none.
 */
export function expertParameters({ kind, optionCount, difficulty: b }: ExpertView): ItemParameters {
  const parameters = byKind(kind, optionCount, b);
  checkItemParameters(parameters);
  return parameters;
}

function byKind(kind: ItemKind, optionCount: number, b: number): ItemParameters {
  switch (kind) {
    case 'single':
      return { model: '3pl', a: PLAIN_SLOPE, b, c: 1 / optionCount };
    case 'multiple':
      return { model: '2pl', a: ALL_OR_NOTHING_SLOPE, b };
    case 'text':
    case 'numeric':
      return { model: '2pl', a: PRODUCED_SLOPE, b };
  }
}
