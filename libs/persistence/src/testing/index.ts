export * from './canary';
export * from './database';
export * from './row-digests';
export * from './sat-attempts';
export * from './scored-people';
export * from './test-context';
export * from './test-wave';
export * from './unguarded';
