import type { AnswerTerms } from './answer-terms';
import type { Dichotomous } from './item-parameters';
import { logistic, logLogistic } from './logistic';

/**
 * One- to four-parameter logistic model.
 *
 *     s = 1 / (1 + exp(-a (theta - b)))        P(theta) = c + (d - c) s
 *
 * Birnbaum (1968) in Lord & Novick, Statistical Theories of Mental Test Scores, ch. 17; d: Barton & Lord (1981).
 */
export function probabilityCorrect(ability: number, item: Dichotomous): number {
  const { a, b, c, d } = four(item);
  return c + (d - c) * logistic(a * (ability - b));
}

/** 1 - P with its digits kept where P is next to 1. */
export function probabilityWrong(ability: number, item: Dichotomous): number {
  const { a, b, c, d } = four(item);
  return 1 - d + (d - c) * logistic(-a * (ability - b));
}

/**
 * With u = (d - c) s / P and v = (d - c) (1 - s) / Q:
 *
 *     right:  l' =  a (1 - s) u      l'' = a^2 (1 - s) u ((1 - s) c / P - s)
 *     wrong:  l' = -a s v            l'' = a^2 s v (s (1 - d) / Q - (1 - s))
 *
 * Written so that nothing cancels or divides by zero however far ability and difficulty are apart.
 */
export function dichotomousTerms(ability: number, item: Dichotomous, category: number): AnswerTerms {
  const { a, b, c, d } = four(item);
  const z = a * (ability - b);
  const s = logistic(z);
  const t = logistic(-z);
  if (category === 1) {
    const p = c + (d - c) * s;
    const u = c === 0 ? 1 : ((d - c) * s) / p;
    return {
      logLikelihood: c === 0 ? Math.log(d) + logLogistic(z) : Math.log(p),
      slope: a * t * u,
      curvature: a * a * t * u * (c === 0 ? -s : (t * c) / p - s),
    };
  }
  const q = 1 - d + (d - c) * t;
  const v = d === 1 ? 1 : ((d - c) * t) / q;
  return {
    logLikelihood: d === 1 ? Math.log1p(-c) + logLogistic(-z) : Math.log(q),
    slope: -a * s * v,
    curvature: a * a * s * v * (d === 1 ? -t : (s * (1 - d)) / q - t),
  };
}

/**
 *     I(theta) = P'^2 / (P Q) = a^2 s (1 - s) u v
 *
 * For d = 1 the usual a^2 (Q / P) ((P - c) / (1 - c))^2. Lord (1980), ch. 5; Magis (2013) for four parameters.
 */
export function dichotomousInformation(ability: number, item: Dichotomous): number {
  const { a, b, c, d } = four(item);
  return fourParameterInformation(a, c, d, a * (ability - b));
}

/** The same from bare numbers, z = a (theta - b), for loops over compiled banks. */
export function fourParameterInformation(a: number, c: number, d: number, z: number): number {
  const s = logistic(z);
  const t = 1 - s;
  if (c === 0 && d === 1) return a * a * s * t;
  const u = c === 0 ? 1 : ((d - c) * s) / (c + (d - c) * s);
  const v = d === 1 ? 1 : ((d - c) * t) / (1 - d + (d - c) * t);
  return a * a * s * t * u * v;
}

/** J = P' P'' / (P Q) = a (1 - 2 s) I: what Warm's weighted likelihood estimate needs beside the information. */
export function dichotomousWarmTerm(ability: number, item: Dichotomous): number {
  const { a, b } = four(item);
  return a * (1 - 2 * logistic(a * (ability - b))) * dichotomousInformation(ability, item);
}

interface Four {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Every dichotomous model as the four-parameter one. */
export function four(item: Dichotomous): Four {
  switch (item.model) {
    case '1pl':
      return { a: item.a ?? 1, b: item.b, c: 0, d: 1 };
    case '2pl':
      return { a: item.a, b: item.b, c: 0, d: 1 };
    case '3pl':
      return { a: item.a, b: item.b, c: item.c, d: 1 };
    case '4pl':
      return item;
  }
}
