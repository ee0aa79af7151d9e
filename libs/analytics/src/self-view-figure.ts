import type { CompetenceSummary } from './group-summary';
import { Z_90 } from './interval';

/** A part of some people with its 90 % interval. */
export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How the people of a group see themselves beside what was measured. */
export interface SelfViewFigure {
  /** Who rated themselves. */
  readonly rated: number;
  /** Mean level of the self-view of those. */
  readonly meanLevel?: number;
  /** Whose self-view and measured view are both sharp enough to be compared. */
  readonly compared: number;
  /** Who see themselves higher than measured, in line with it, and lower; absent where nobody can be compared. */
  readonly shares?: {
    readonly higher: Proportion;
    readonly inLine: Proportion;
    readonly lower: Proportion;
  };
}

export function selfViewFigure({
  selfRated,
  selfLevelSum,
  selfHigher,
  selfInLine,
  selfLower,
}: Pick<
  CompetenceSummary,
  'selfRated' | 'selfLevelSum' | 'selfHigher' | 'selfInLine' | 'selfLower'
>): SelfViewFigure {
  const compared = selfHigher + selfInLine + selfLower;
  const of = (people: number): Proportion => proportion(people, compared);
  return {
    rated: selfRated,
    ...(selfRated > 0 && { meanLevel: selfLevelSum / selfRated }),
    compared,
    ...(compared > 0 && {
      shares: { higher: of(selfHigher), inLine: of(selfInLine), lower: of(selfLower) },
    }),
  };
}

/**
 * A counted share with the interval of Wilson (1927), Journal of the American Statistical Association 22, which stays
 * between 0 and 1 and is not empty when nobody or everybody is counted:
 *
 *     (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n)
 */
export function proportion(people: number, n: number): Proportion {
  const share = people / n;
  const z2 = Z_90 ** 2;
  const middle = share + z2 / (2 * n);
  const half = Z_90 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n ** 2));
  const bounded = (value: number): number => Math.min(1, Math.max(0, value / (1 + z2 / n)));
  return { share, low: bounded(middle - half), high: bounded(middle + half) };
}
