import { pino, type Logger } from 'pino';

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

/** Structured log on standard output: one JSON line an event. */
export function createLog(level: string): Logger {
  return pino({
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
  });
}
