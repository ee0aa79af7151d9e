export * from './cut-scores';
export * from './framework-difference';
export * from './framework-part';
export * from './level';
export * from './release-state';
export * from './role-content';
export * from './role-requirement';
export * from './word-difference';
