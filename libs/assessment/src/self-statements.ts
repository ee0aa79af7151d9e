import type { CompetenceId, LevelOrdinal } from '@qabilet/framework';
import type { Target } from './test-plan';

/** How a person relates to one statement, from least to most, and the way out. */
export const SELF_STEPS = ['not-yet', 'with-help', 'on-my-own', 'guide-others', 'not-my-work'] as const;
export type SelfStep = (typeof SELF_STEPS)[number];

/** The 'I can …' of one level of one competence. */
export interface SelfStatement {
  readonly competence: CompetenceId;
  readonly level: LevelOrdinal;
}

export interface SelfRating extends SelfStatement {
  readonly step: SelfStep;
}

/** 'CS.3.2' for level 2 of competence CS.3. */
export function statementId({ competence, level }: SelfStatement): string {
  return `${competence}.${level}`;
}

const NEIGHBOUR = { 1: 2, 2: 1, 3: 2, 4: 3 } as const satisfies Record<LevelOrdinal, LevelOrdinal>;

/**
 * What a person judges: for each target the statement of its level and of the one below (above for level 1), since one
 * statement alone cannot place anybody. In framework order, the lower level first.
 */
export function selfStatements(
  targets: readonly Target[],
  competencesInOrder: readonly CompetenceId[],
): readonly SelfStatement[] {
  return competencesInOrder.flatMap((competence) => {
    const target = targets.find((candidate) => candidate.competence === competence);
    if (!target) return [];
    const levels = [target.level, NEIGHBOUR[target.level]].sort((left, right) => left - right);
    return levels.map((level) => ({ competence, level }));
  });
}
