export { ENVIRONMENTS, InvalidConfiguration, LOG_LEVELS, parseConfig } from './config';
export type { Config, DatabaseConnection, QueueBackend } from './config';
export { isLoopback } from './environment-reader';
export type { ConfigurationFault } from './environment-reader';
