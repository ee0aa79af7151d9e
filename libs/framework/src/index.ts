export * from './cut-scores';
export * from './level';
export * from './release-state';
export * from './role-requirement';
