export * from './agreement';
export type { CompetenceScore } from './competence-score';
export * from './gap';
export * from './level-reading';
export * from './receipt';
export * from './score';
export * from './self-view';
