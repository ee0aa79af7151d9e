import { type LevelProbabilities, type Standing, STANDINGS } from '@qabilet/framework';

/** What may be said about a level: one, between two, or nothing. */
export type LevelReading =
  | { readonly kind: 'level'; readonly level: Standing; readonly probability: number }
  | { readonly kind: 'between'; readonly levels: readonly [Standing, Standing]; readonly probability: number }
  | { readonly kind: 'not-enough-evidence'; readonly because: LackOfEvidence };

export type LackOfEvidence =
  /** The person gave no answer at all that counts. */
  | 'empty-paper'
  /** All that is known comes from other competences. */
  | 'no-own-items'
  | 'too-uncertain';

/** One level is named only when it is this probable; with less, the two that share the odds are. */
export const LEVEL_CERTAINTY = 0.6;

/** Logits. Beyond it a 90 % interval spans two and a half levels of the usual width: more than half of the scale. */
export const LARGEST_SD = 0.75;

/** The level that is probable enough, else the two neighbours that together are the most probable. */
export function readLevel(probabilities: LevelProbabilities): LevelReading {
  const level = mostProbable(probabilities);
  const probability = probabilities[level];
  if (probability >= LEVEL_CERTAINTY) return { kind: 'level', level, probability };
  const [lower, upper] = PAIRS.reduce((best, pair) =>
    sumOf(pair, probabilities) > sumOf(best, probabilities) ? pair : best,
  );
  return { kind: 'between', levels: [lower, upper], probability: sumOf([lower, upper], probabilities) };
}

/** The lower one when two are equally probable. */
export function mostProbable(probabilities: LevelProbabilities): Standing {
  return STANDINGS.reduce<Standing>(
    (best, next) => (probabilities[next] > probabilities[best] ? next : best),
    0,
  );
}

type Pair = readonly [Standing, Standing];

const PAIRS: readonly [Pair, ...Pair[]] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
];

function sumOf([lower, upper]: Pair, probabilities: LevelProbabilities): number {
  return probabilities[lower] + probabilities[upper];
}
