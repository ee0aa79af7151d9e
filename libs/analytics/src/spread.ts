import { Z_90 } from './interval';

/** What one person's answers say about one ability: the likelihood in Gaussian form. */
export interface LikelihoodOfOne {
  readonly precision: number;
  readonly centre: number;
  /** Of the people of a group, as the calibration has it. */
  readonly variance: number;
}

/** Sums of w, w m, w m^2, w^2, w / L and w^2 / L. */
export const NO_SPREAD: readonly number[] = [0, 0, 0, 0, 0, 0];

/** One person's part of the sums, with w = L / (1 + S L): the information about the group's mean. */
export function spreadSums({ precision, centre, variance }: LikelihoodOfOne): readonly number[] {
  if (precision <= 0) return NO_SPREAD;
  const w = precision / (1 + variance * precision);
  return [w, w * centre, w * centre ** 2, w ** 2, w / precision, w ** 2 / precision];
}

/** Standard deviation of the people of a group on the scale, logits, measurement error taken out. */
export interface Spread {
  readonly sd: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
}

/** With fewer people an interval of a spread says next to nothing. */
const FEWEST_PEOPLE = 10;

/**
 * Spread of a group from its sums by the method of moments (DerSimonian & Laird 1986, Controlled Clinical Trials 7):
 *
 *     Q = sum w (m - mean)^2,   E[Q] = sum w (S + 1/L) - sum w^2 (S + 1/L) / sum w,   solved for the variance S
 *
 * The centres m of the likelihoods scatter by S and by their own error 1/L; only S is of the people. The error of S is
 * that of Q, as if Q were a scaled chi-square with n - 1 degrees of freedom. Undefined for fewer than ten people.
 */
export function spreadOf(people: number, sums: readonly number[]): Spread | undefined {
  const [w = 0, wm = 0, wmm = 0, ww = 0, wOverL = 0, wwOverL = 0] = sums;
  if (people < FEWEST_PEOPLE || w <= 0) return undefined;
  const q = Math.max(0, wmm - wm ** 2 / w);
  const perVariance = w - ww / w;
  const variance = (q - wOverL + wwOverL / w) / perVariance;
  const error = (q * Math.sqrt(2 / (people - 1))) / perVariance;
  const sdOf = (value: number): number => Math.sqrt(Math.max(0, value));
  return { sd: sdOf(variance), low: sdOf(variance - Z_90 * error), high: sdOf(variance + Z_90 * error) };
}
