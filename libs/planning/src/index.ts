export * from './highs-solver';
