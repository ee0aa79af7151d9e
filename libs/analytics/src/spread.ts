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
  if (people < FEWEST_PEOPLE || (sums[0] ?? 0) <= 0) return undefined;
  const { q, perVariance, ofError } = momentsOf(sums);
  const variance = (q - ofError) / perVariance;
  const error = (q * Math.sqrt(2 / (people - 1))) / perVariance;
  const rootOf = (value: number): number => Math.sqrt(Math.max(0, value));
  return {
    sd: rootOf(variance),
    low: rootOf(variance - Z_90 * error),
    high: rootOf(variance + Z_90 * error),
  };
}

interface Moments {
  readonly q: number;
  /** By how much Q is expected to grow with the variance of the people. */
  readonly perVariance: number;
  /** What of Q is expected from the errors of the likelihoods alone. */
  readonly ofError: number;
}

function momentsOf([w = 0, wm = 0, wmm = 0, ww = 0, wOverL = 0, wwOverL = 0]: readonly number[]): Moments {
  return {
    q: Math.max(0, wmm - wm ** 2 / w),
    perVariance: w - ww / w,
    ofError: wOverL - wwOverL / w,
  };
}

/** How widely the people of a group stand about their mean, logits. */
export interface SpreadInUse {
  readonly sd: number;
  /** Standard error of that. */
  readonly error: number;
  /** By how much the group's mean errs more, or less, than it would with the spread of the calibration. */
  readonly errorOfMean: number;
}

/** Groups of one population differ in variance: that of the calibration is off by this part of it, one standard error. */
const GROUPS_DIFFER = 0.5;
/** A group is never taken for narrower than this part of the calibration's variance. */
const NARROWEST = 0.05;

/**
 * The spread from which shares of a group are worked out: from ten people on its own, weighed with that of the
 * calibration, S, each by its error (Efron & Morris 1975, Journal of the American Statistical Association 70):
 *
 *     v = (V / e^2 + S / d^2) / (1 / e^2 + 1 / d^2),   V of `spreadOf`,   d = S / 2,
 *     e = sqrt(2 / (n - 1)) E[Q] / (sum w - sum w^2 / sum w), with V in E[Q] where that is more than S
 *
 * The mean weighs people by w, which is right for S. Under v it errs by sqrt(sum w^2 (v + 1/L)) / sum w in place of
 * 1 / sqrt(sum w) (White 1980, Econometrica 48, with a model of the variance).
 */
export function spreadInUse(people: number, sums: readonly number[], variance: number): SpreadInUse {
  const believed = GROUPS_DIFFER * variance;
  const [w = 0, , , ww = 0, , wwOverL = 0] = sums;
  if (people < FEWEST_PEOPLE || w <= 0)
    return { sd: Math.sqrt(variance), error: believed / (2 * Math.sqrt(variance)), errorOfMean: 1 };

  const { q, perVariance, ofError } = momentsOf(sums);
  const measured = (q - ofError) / perVariance;
  const error = Math.sqrt(2 / (people - 1)) * (Math.max(variance, measured) + ofError / perVariance);
  const [own, prior] = [error ** -2, believed ** -2];
  const weighed = (own * measured + prior * variance) / (own + prior);
  const used = Math.max(NARROWEST * variance, weighed);
  const sd = Math.sqrt(used);
  return {
    sd,
    error: 1 / Math.sqrt(own + prior) / (2 * sd),
    errorOfMean: Math.sqrt((used * ww + wwOverL) / w),
  };
}
