export * from './ports';
export * from './read-audit-trail';
export * from './see-jobs';
