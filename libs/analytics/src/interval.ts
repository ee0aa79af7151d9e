import { normalQuantile } from '@qabilet/psychometrics';

/** Of every interval that is told of a group. */
export const CONFIDENCE = 0.9;

/** 90 % of a normal distribution lie within this many standard errors of its mean. */
export const Z_90 = normalQuantile((1 + CONFIDENCE) / 2);
