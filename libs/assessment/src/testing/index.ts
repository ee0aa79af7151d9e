export * from './plan';
export * from './respond';
export * from './sit';
