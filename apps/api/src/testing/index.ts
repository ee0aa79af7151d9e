export * from './item-body';
export * from './sitting';
export * from './test-app';
export * from './wave';
