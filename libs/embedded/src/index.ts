export { startEmbedded } from './start-embedded';
export type { EmbeddedOptions, EmbeddedServices } from './start-embedded';
export { findRedisServer } from './redis';
