import { DEFAULT_CUTS, type LevelOrdinal } from '@qabilet/framework';
import { compoundSymmetric, levelProbabilities } from '@qabilet/psychometrics';
import type { PersonInCompetence, ScoredPerson } from '../contribution';
import type { GroupScale } from '../group-figures';

/** The default cuts in every competence, abilities correlated 0.75 inside a group. */
export function aGroupScale(dimensions: number): GroupScale {
  return {
    cuts: Array.from({ length: dimensions }, () => DEFAULT_CUTS),
    within: compoundSymmetric(dimensions, 0.75),
  };
}

export interface PersonShape {
  /** What the answers point to, one a competence. */
  readonly centres: readonly number[];
  /** Of the answers, in each competence; 4 is about five good questions. */
  readonly precision?: number;
  readonly target?: LevelOrdinal;
  readonly different?: Partial<PersonInCompetence>;
}

/** Somebody who answered five questions in each competence and whose role asks for level 2 throughout. */
export function aScoredPerson({ centres, precision = 4, target = 2, different }: PersonShape): ScoredPerson {
  return {
    evidence: {
      precision: new Float64Array(centres.length).fill(precision),
      centre: Float64Array.from(centres),
    },
    competences: centres.map((centre, dimension) => ({
      dimension,
      items: 5,
      levelProbabilities: levelProbabilities(centre, 0.4, DEFAULT_CUTS),
      target,
      agreement: 'cannot-say',
      ...different,
    })),
  };
}
