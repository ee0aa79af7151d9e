import { LEVELS, STANDINGS, type LevelOrdinal, type LevelProbabilities } from '@qabilet/framework';

/** A level may be attested only when it is reached, or passed, with this probability: as a decided target is. */
export const ATTESTED_FROM = 0.9;

/** The highest level that the evidence supports; none when not even the first one is reached surely enough. */
export function supportedLevel(probabilities: LevelProbabilities): LevelOrdinal | undefined {
  return LEVELS.findLast((level) => chanceOf(level, probabilities) >= ATTESTED_FROM);
}

function chanceOf(level: LevelOrdinal, probabilities: LevelProbabilities): number {
  return STANDINGS.filter((standing) => standing >= level).reduce<number>(
    (sum, standing) => sum + probabilities[standing],
    0,
  );
}
