import { cutScores, type Standing, standingAt } from '@qabilet/framework';
import {
  addGroups,
  emptyGroup,
  estimateGroup,
  type Evidence,
  groupContribution,
  type GroupSum,
} from '@qabilet/psychometrics';
import { type GroupScale, isSharp, type Place, placeOf } from './group-figures';

/** People of one wave in sums: what their answers say, and how many of them say something in each competence. */
export interface EvidenceSummary extends GroupSum {
  readonly people: number;
  readonly measured: readonly number[];
}

export function emptyEvidence(dimensions: number): EvidenceSummary {
  return { ...emptyGroup(dimensions), people: 0, measured: new Array<number>(dimensions).fill(0) };
}

export function evidenceOfPerson(evidence: Evidence, within: Float64Array): EvidenceSummary {
  return {
    ...groupContribution(evidence, within),
    people: 1,
    measured: Array.from(evidence.precision, (precision) => (precision > 0 ? 1 : 0)),
  };
}

/** Two groups without a person in common as one. */
export function mergeEvidence(left: EvidenceSummary, right: EvidenceSummary): EvidenceSummary {
  return {
    ...addGroups(left, right),
    people: left.people + right.people,
    measured: left.measured.map((people, i) => people + (right.measured[i] ?? 0)),
  };
}

export interface MeanOfAll extends Place {
  readonly level: Standing;
  readonly enough: boolean;
}

/**
 * Mean over the competences, each counting alike, with its level on the mean of their cuts:
 *
 *     mean = sum of mean_c / k,   variance = 1' Cov 1 / k^2
 *
 * Undefined where nothing of them was measured.
 */
export function meanOfAll(
  summary: EvidenceSummary,
  { cuts }: Pick<GroupScale, 'cuts'>,
  competences: readonly number[],
): MeanOfAll | undefined {
  const dimensions = summary.weighted.length;
  const { mean, covariance, measured } = estimateGroup(summary);
  const counted = competences.filter((i) => measured.includes(i) && cuts[i] !== undefined);
  const k = counted.length;
  if (k === 0) return undefined;
  const over = (value: (i: number) => number): number => counted.reduce((sum, i) => sum + value(i), 0) / k;
  const variance = over((row) => over((column) => covariance[row * dimensions + column] ?? NaN));
  const place = placeOf(
    over((i) => mean[i] ?? NaN),
    Math.sqrt(variance),
  );
  const own = cutScores([0, 1, 2, 3].map((cut) => over((i) => cuts[i]?.[cut] ?? NaN)));
  return { ...place, level: standingAt(place.mean, own), enough: isSharp(place, own) };
}
