export * from './errors';
export * from './keep-wave-letters';
export * from './letter-desk';
export * from './plan-letters';
export * from './ports';
export * from './remind-officials';
export * from './send-letter';
