export * from './database';
export * from './test-context';
