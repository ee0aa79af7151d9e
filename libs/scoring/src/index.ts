export * from './agreement';
export * from './calibration/answers-to-calibrate';
export * from './calibration/scale-calibration';
export type { CompetenceScore } from './competence-score';
export * from './gap';
export * from './level-reading';
export * from './receipt';
export * from './score';
export * from './self-view';
