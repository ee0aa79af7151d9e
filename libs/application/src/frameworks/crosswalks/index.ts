export * from './crosswalk-beginnings';
export * from './errors';
export * from './ports';
export * from './read-crosswalks';
export * from './write-crosswalks';
