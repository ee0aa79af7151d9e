export { createApi, type Api, type CaseChoices, type ItemQuery, type PageQuery, type PlanQuery } from './api';
export type { ClientOptions } from './client';
export { ConnectionError, isWorthRepeating, ProblemError } from './problem-error';
export type * from './types';
export * from './vocabulary';
