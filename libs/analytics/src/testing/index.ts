import { DEFAULT_CUTS, type LevelOrdinal } from '@qabilet/framework';
import { compoundSymmetric, levelProbabilities } from '@qabilet/psychometrics';
import type { PersonInCompetence, ScoredPerson } from '../contribution';
import type { GroupScale } from '../group-figures';
import type { TrainingNeed } from '../training-needs';
import type { TrainingModule } from '../training-plan';

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

/** A course of two hours from the very beginning to level 2 that gives half a level, for groups of any size. */
export function aTrainingModule(different: Partial<TrainingModule> = {}): TrainingModule {
  return {
    dimension: 0,
    from: 0,
    to: 2,
    gain: 0.5,
    hours: 2,
    smallestGroup: 1,
    largestGroup: 20,
    ...different,
  };
}

/** Five people one level short of level 2. */
export function aTrainingNeed(different: Partial<TrainingNeed> = {}): TrainingNeed {
  return { dimension: 0, standing: 1, target: 2, people: 5, ...different };
}
