/** All that the indicator can reach. */
export const MOST_SKILL_POINTS = 3;

const NONE_BELOW = 0.1;
const ALL_FROM = 0.9;

/**
 * Points for the share of officials whose digital skills meet what their work asks for:
 *
 *     0 below 10 %, 3 from 90 % on, in between 3 (share - 0.1) / 0.8
 *
 * The scale of the sub-indicator on digital skills in SIGMA's monitoring of the Principles of Public Administration
 * (OECD and European Union), which asks officials for their opinion; here the share is measured.
 */
export function skillPoints(share: number): number {
  const reached = (share - NONE_BELOW) / (ALL_FROM - NONE_BELOW);
  return MOST_SKILL_POINTS * Math.min(1, Math.max(0, reached));
}
