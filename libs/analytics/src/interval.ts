import { normalQuantile } from '@qabilet/psychometrics';

/** 90 % of a normal distribution lie within this many standard errors of its mean. */
export const Z_90 = normalQuantile(0.95);
