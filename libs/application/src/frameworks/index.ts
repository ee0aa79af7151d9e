export * from './errors';
export * from './framework-content';
export * from './ports';
