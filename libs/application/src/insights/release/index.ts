export * from './ask-for-release';
export * from './cancel-release';
export * from './clear-releases';
export * from './make-statistical-release';
export * from './read-releases';
export { ReleaseFigures } from './release-figures';
export * from './release-ports';
export * from './run-release';
