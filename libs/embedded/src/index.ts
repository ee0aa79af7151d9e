export { CannotServe } from './cannot-serve';
export { startEmbedded, startEmbeddedRedis } from './start-embedded';
export type { EmbeddedOptions, EmbeddedServices } from './start-embedded';
export { makePassable } from './folders';
export { findRedisServer } from './redis';
export { freeLoopbackPort, hasGone, processFacts, signal } from './processes';
export type { ProcessFacts } from './processes';
