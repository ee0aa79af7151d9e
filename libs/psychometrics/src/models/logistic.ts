/** 1 / (1 + exp(-x)). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** log(1 / (1 + exp(-x))), exact in both tails. */
export function logLogistic(x: number): number {
  return x >= 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x));
}

/** log(p / (1 - p)). */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}
