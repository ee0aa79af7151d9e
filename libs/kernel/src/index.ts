export * from './domain-error';
export * from './id';
export * from './text';
