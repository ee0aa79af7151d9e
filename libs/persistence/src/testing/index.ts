export * from './database';
export * from './sat-attempts';
export * from './scored-people';
export * from './test-context';
export * from './test-wave';
