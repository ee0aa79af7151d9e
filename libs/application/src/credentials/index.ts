export * from './badge';
export * from './badge-format';
