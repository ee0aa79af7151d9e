export * from './chain-fault';
export * from './errors';
export * from './ports';
export * from './read-audit-trail';
export * from './see-jobs';
export * from './verify-audit-chain';
