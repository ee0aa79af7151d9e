export * from './actor';
export * from './audit/index';
export * from './people/index';
export * from './ports';
