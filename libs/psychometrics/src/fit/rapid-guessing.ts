/** Below this many seconds nobody has read the question. */
const FEWEST_SECONDS = 3;
/** Share of the usual time: NT10. */
const NORMATIVE_SHARE = 0.1;
/** Above this many seconds a threshold would take fast readers for guessers. */
const MOST_SECONDS = 10;
/** Less effort than this and the sitting does not count in calibration. */
export const ENOUGH_EFFORT = 0.9;

/**
 * Seconds under which an answer is a rapid guess: a tenth of the item's mean time in that language, from 3 to 10 s.
 *
 * Wise & Ma (2012), NT10.
 */
export function rapidGuessThreshold(meanSeconds: number): number {
  return Math.min(MOST_SECONDS, Math.max(FEWEST_SECONDS, NORMATIVE_SHARE * meanSeconds));
}

export function isRapidGuess(seconds: number, threshold: number): boolean {
  return seconds < threshold;
}

/** Response time effort: share of answers that were not rapid guesses; 1 without answers. Wise & Kong (2005). */
export function responseTimeEffort(
  answers: readonly { readonly seconds: number; readonly threshold: number }[],
): number {
  if (answers.length === 0) return 1;
  return (
    answers.filter(({ seconds, threshold }) => !isRapidGuess(seconds, threshold)).length / answers.length
  );
}
