export * from './change';
export * from './contribution';
export * from './group-figures';
export * from './group-summary';
export * from './overall-figure';
export * from './ranked-gaps';
export * from './suppression';
