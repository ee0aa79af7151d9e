export * from './content-pack';
export * from './errors';
export * from './install-content';
export * from './install-framework-pack';
export * from './install-item-bank';
export * from './ports';
