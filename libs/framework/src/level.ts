import type { Id } from '@qabilet/kernel';

/** A competence under the code by which every release of its framework knows it, for example 'CS.3'. */
export type CompetenceId = Id<'Competence'>;

/** 1 Basic, 2 Intermediate, 3 Advanced, 4 Highly advanced. */
export type LevelOrdinal = 1 | 2 | 3 | 4;

export const LEVELS = [1, 2, 3, 4] as const satisfies readonly LevelOrdinal[];

/** Where somebody stands: a level, or 0 for below the first one. */
export type Standing = 0 | LevelOrdinal;

export const STANDINGS = [0, ...LEVELS] as const satisfies readonly Standing[];
