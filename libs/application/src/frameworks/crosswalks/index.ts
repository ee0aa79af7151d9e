export * from './errors';
export * from './ports';
export * from './read-crosswalks';
export * from './write-crosswalks';
