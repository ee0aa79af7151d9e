export * from './answer-key';
export * from './expert-parameters';
export * from './given';
export * from './item-state';
export * from './mark';
export { parseNumber } from './number-text';
