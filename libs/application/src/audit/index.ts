export * from './chain-fault';
export * from './count-refusal';
export * from './errors';
export * from './ports';
export * from './read-audit-trail';
export * from './see-jobs';
export * from './tell-refusals';
export * from './verify-audit-chain';
