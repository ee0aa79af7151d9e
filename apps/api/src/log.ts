import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

/** Where personal data or secrets could stand in a log line; replaced before it is written. */
const REDACTED = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  '*.email',
  'err.parameters',
  'err.query',
  'err.driverError',
];

/** Structured log on standard output, unless it is to go elsewhere: one JSON line an event. */
export function createLog(level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { service: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[redacted]' },
    serializers: {
      req: (request: { method: string; url: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? request.url.split('?')[0],
      }),
    },
  };
  return to ? pino(options, to) : pino(options);
}
