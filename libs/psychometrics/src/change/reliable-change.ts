/** One measured ability with its standard error, in logits. */
export interface Measured {
  readonly ability: number;
  readonly standardError: number;
}

export interface PersonChange {
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  /** 0 where the change is within what chance alone often shows. */
  readonly direction: -1 | 0 | 1;
}

/** Two-sided 95 %. */
export const RELIABLE_Z = 1.959963984540054;

/**
 * z = (theta_2 - theta_1) / sqrt(SE_1^2 + SE_2^2 + SE_link^2): a person's change is told only beyond 1.96. At SE 0.3 the
 * smallest such change is 0.83; cohorts carry the finer news.
 */
export function reliableChange(before: Measured, after: Measured, linkError = 0): PersonChange {
  const standardError = Math.hypot(before.standardError, after.standardError, linkError);
  const difference = after.ability - before.ability;
  const z = difference / standardError;
  return { difference, standardError, z, direction: Math.abs(z) <= RELIABLE_Z ? 0 : z > 0 ? 1 : -1 };
}

/** The smallest change of a person that can be told, 1.96 times the error of a difference. */
export function minimumDetectableChange(beforeError: number, afterError: number, linkError = 0): number {
  return RELIABLE_Z * Math.hypot(beforeError, afterError, linkError);
}

/**
 * Reliable change index of fixed forms, from a group's spread and reliability alone:
 *
 *     RCI = (x_2 - x_1) / (SD_1 sqrt(2) sqrt(1 - r))
 *
 * Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59.
 */
export function jacobsonTruax(difference: number, firstSd: number, reliability: number): number {
  return difference / (firstSd * Math.SQRT2 * Math.sqrt(1 - reliability));
}

/** SD sqrt(1 - r). Lord & Novick (1968), ch. 3. */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - reliability);
}
