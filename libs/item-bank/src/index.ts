export * from './answer-key';
export * from './check-key';
export * from './expert-parameters';
export * from './given';
export * from './item-form';
export * from './item-state';
export * from './mark';
export { parseNumber } from './number-text';
export type { TextComparison } from './text-fold';
