export * from './database';
export * from './test-context';
export * from './test-wave';
