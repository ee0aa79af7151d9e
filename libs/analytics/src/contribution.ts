import { type LevelOrdinal, LEVELS, type Standing, STANDINGS } from '@qabilet/framework';
import { type Evidence, groupContribution } from '@qabilet/psychometrics';
import type { Agreement } from '@qabilet/scoring';
import { type CompetenceSummary, type GroupSummary, NO_COMPETENCE_SUMMARY } from './group-summary';
import { spreadSums } from './spread';

/** One competence of one scored attempt. */
export interface PersonInCompetence {
  /** Place of the competence on the scale, from 0. */
  readonly dimension: number;
  /** Answers of this competence that count. */
  readonly items: number;
  /** Of standing below level 1, at 1, 2, 3 and 4. */
  readonly levelProbabilities: readonly number[];
  /** What the role asks for. */
  readonly target?: LevelOrdinal;
  readonly selfLevel?: Standing;
  readonly agreement: Agreement;
}

export interface ScoredPerson {
  /** The answers alone, without the prior: one precision and centre a competence of the scale. */
  readonly evidence: Evidence;
  readonly competences: readonly PersonInCompetence[];
}

/** What one scored attempt adds to each group its person belongs to; `within` is the scale's spread inside a group. */
export function contributionOf({ evidence, competences }: ScoredPerson, within: Float64Array): GroupSummary {
  const summaries: CompetenceSummary[] = Array.from(evidence.precision, () => NO_COMPETENCE_SUMMARY);
  const dimensions = evidence.precision.length;
  for (const competence of competences) {
    const { dimension } = competence;
    const spread = spreadSums({
      precision: evidence.precision[dimension] ?? 0,
      centre: evidence.centre[dimension] ?? 0,
      variance: within[dimension * dimensions + dimension] ?? NaN,
    });
    summaries[dimension] = summaryOf(competence, spread);
  }
  return {
    ...groupContribution(evidence, within),
    people: competences.some(({ items }) => items > 0) ? 1 : 0,
    competences: summaries,
  };
}

function summaryOf(person: PersonInCompetence, spread: readonly number[]): CompetenceSummary {
  const selfView = selfViewOf(person);
  if (person.items === 0) return { ...NO_COMPETENCE_SUMMARY, ...selfView };
  const measured = { people: 1, levelMass: person.levelProbabilities, spread };
  const { target } = person;
  if (target === undefined) return { ...NO_COMPETENCE_SUMMARY, ...selfView, ...measured };

  const shortfall = expectedShortfall(person.levelProbabilities, target);
  return {
    ...NO_COMPETENCE_SUMMARY,
    ...selfView,
    ...measured,
    targets: LEVELS.map((level) => (level === target ? 1 : 0)),
    shortfallSum: shortfall,
    shortfallSquares: shortfall ** 2,
    atTargetSum: shareAtTarget(person.levelProbabilities, target),
  };
}

function selfViewOf({
  selfLevel,
  agreement,
}: PersonInCompetence): Pick<
  CompetenceSummary,
  'selfRated' | 'selfLevelSum' | 'selfLevelSquares' | 'selfHigher' | 'selfLower' | 'selfInLine'
> {
  return {
    selfRated: selfLevel === undefined ? 0 : 1,
    selfLevelSum: selfLevel ?? 0,
    selfLevelSquares: (selfLevel ?? 0) ** 2,
    selfHigher: agreement === 'self-higher' ? 1 : 0,
    selfLower: agreement === 'self-lower' ? 1 : 0,
    selfInLine: agreement === 'in-line' ? 1 : 0,
  };
}

/** Sum over the levels below the target of (target - level) P(level). */
export function expectedShortfall(levelProbabilities: readonly number[], target: LevelOrdinal): number {
  let sum = 0;
  for (let standing = 0; standing < target; standing++)
    sum += (target - standing) * (levelProbabilities[standing] ?? 0);
  return sum;
}

/** Probability of standing at the target or above. */
export function shareAtTarget(levelProbabilities: readonly number[], target: LevelOrdinal): number {
  let sum = 0;
  for (let standing: number = target; standing < STANDINGS.length; standing++)
    sum += levelProbabilities[standing] ?? 0;
  return sum;
}
