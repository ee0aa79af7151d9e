import { normalCdf } from '../numeric/normal';

/**
 * Probability of each level, lowest first, from ascending cut scores on the ability scale:
 *
 *     P(level k) = Phi((c_{k+1} - mean) / sd) - Phi((c_k - mean) / sd)
 *
 * n cuts part n + 1 levels. Rudner (2001), Practical Assessment, Research & Evaluation 7(14).
 */
export function levelProbabilities(mean: number, sd: number, cuts: readonly number[]): number[] {
  return Array.from({ length: cuts.length + 1 }, (_, level) => {
    const from = level === 0 ? -Infinity : ((cuts[level - 1] as number) - mean) / sd;
    const to = level === cuts.length ? Infinity : ((cuts[level] as number) - mean) / sd;
    // In the upper tail both terms are close to 1: take the difference of the other tail instead.
    return from > 0 ? normalCdf(-from) - normalCdf(-to) : normalCdf(to) - normalCdf(from);
  });
}

/** P(ability >= cut). */
export function probabilityAbove(mean: number, sd: number, cut: number): number {
  return normalCdf((mean - cut) / sd);
}

/** P(level or a higher one), levels counted from 0; the lowest is certain. */
export function probabilityAtLeast(mean: number, sd: number, cuts: readonly number[], level: number): number {
  const cut = cuts[level - 1];
  if (level <= 0) return 1;
  return cut === undefined ? 0 : probabilityAbove(mean, sd, cut);
}

/** The level that the ability itself falls into: a cut belongs to the level above it. */
export function levelOf(ability: number, cuts: readonly number[]): number {
  return cuts.filter((cut) => ability >= cut).length;
}
