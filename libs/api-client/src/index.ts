export { createApi, type Api } from './api';
export type {
  CaseChoices,
  GroupHeatMapQuery,
  HeatMapQuery,
  ItemQuery,
  PageQuery,
  PlanQuery,
  TakenFor,
} from './queries';
export type { ClientOptions } from './client';
export { ConnectionError, isWorthRepeating, ProblemError } from './problem-error';
export type * from './types';
export * from './vocabulary';
