export * from './cell';
export { calculated, type Calculation } from './calculate';
export { numberOrText } from './criterion';
export { FUNCTION_NAMES, type FunctionName } from './function-names';
export { DECIMAL_SIGN, type SheetLanguage } from './notation';
export * from './shown-rows';
