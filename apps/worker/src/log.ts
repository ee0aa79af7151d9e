import { pino, type DestinationStream, type Logger } from 'pino';

/** Where personal data or secrets could stand in a log line; replaced before it is written. */
const REDACTED = ['*.password', '*.token', '*.email', 'err.parameters', 'err.query', 'err.driverError'];

/** Structured log, on standard output unless said: one JSON line an event. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const settings = {
    level,
    base: { service: 'worker' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[redacted]' },
  };
  return destination === undefined ? pino(settings) : pino(settings, destination);
}
