import { rapidBelow } from '@qabilet/assessment';
import { ENOUGH_EFFORT } from '@qabilet/psychometrics';

/** What calibration makes of one answer. */
export type AnswerUse = 'counted' | 'omitted' | 'rapid' | 'repeated';

export interface AnswerMarks {
  readonly seconds: number;
  readonly isOmitted: boolean;
  /** The person had met the item in an earlier test. */
  readonly isRepeated: boolean;
}

/**
 * Rapid guesses are not given; an omitted question is wrong; a question that the person had met before tells of memory
 * and is not given either.
 */
export function useOf({ seconds, isOmitted, isRepeated }: AnswerMarks, expectedSeconds: number): AnswerUse {
  if (!isOmitted && seconds < rapidBelow(expectedSeconds)) return 'rapid';
  if (isRepeated) return 'repeated';
  return isOmitted ? 'omitted' : 'counted';
}

/** Whether a sitting tells anything: rapid guesses are a tenth of it at most (Wise & Kong 2005). */
export function showsEffort(answers: number, rapid: number): boolean {
  return answers === 0 || 1 - rapid / answers >= ENOUGH_EFFORT;
}
