export * from './plan';
export * from './respond';
export * from './sit';
export * from './a-rubric';
