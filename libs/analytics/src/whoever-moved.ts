import type { Change } from './change';

/** The few who joined or left are taken to stand no further than this from the others, on average. */
const FURTHEST_IN_SPREADS = 2;

export interface FewWhoMoved {
  /** In both waves. */
  readonly matched: number;
  /** In one of the waves alone. */
  readonly apart: number;
  /** Of the people about the mean of their group, logits. */
  readonly sd: number;
}

/**
 * Where the change of the people in both waves lies, whoever the few were who joined or left. It is made of what is told
 * of everybody in each wave, and of nothing that those few answered, so that it tells nothing of them:
 *
 *     change of the same people = change of everybody + (l e_l - j e_j) / m,   |e| <= 2 sqrt(S)
 *
 * with m people in both waves, j who joined, l who left, and e how far those stand from the mean of their wave.
 */
export function changeWhoeverMoved(
  { low, high }: Pick<Change, 'low' | 'high'>,
  { matched, apart, sd }: FewWhoMoved,
): Pick<Change, 'low' | 'high'> {
  const margin = (FURTHEST_IN_SPREADS * sd * apart) / matched;
  return { low: low - margin, high: high + margin };
}
