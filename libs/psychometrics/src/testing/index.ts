export * from './bank';
