import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { TooManyFailures, TooManyRequests } from '@qabilet/application';
import type { Problem } from '@qabilet/contracts';
import { DomainError, type RefusalKind } from '@qabilet/kernel';
import type { FastifyReply } from 'fastify';
import type { SignedInRequest } from './access';
import type { RefusalCounter } from './refusal-counter';

const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

const TITLE: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
};

/** PostgreSQL is away, restarting or shutting down: the same request will work in a moment. */
const PASSING_FAULTS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
]);

/** The same said without a code: by the driver, and by whoever asks a connection again that was lost under them. */
const LOST_CONNECTION =
  /^Connection terminated|connection error and is not queryable|query runner was already released|^timeout exceeded when trying to connect/;

type Refusal = Pick<Problem, 'status' | 'code' | 'detail' | 'faults' | 'wording'> & {
  readonly retryAfter?: number;
};

/** Turns every refusal and failure into one RFC 9457 problem; what nobody foresaw is logged and told in general words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly refusals: RefusalCounter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<SignedInRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { retryAfter, ...refusal } = refusalOf(error);

    if (refusal.status >= 500) request.log.error({ err: error }, 'request failed');
    if (refusal.status === 403) this.refusals.access(request);
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    const problem: Problem = {
      type: 'about:blank',
      title: TITLE[refusal.status] ?? 'Refused',
      requestId: request.id,
      ...refusal,
    };
    void reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(problem);
  }
}

/** How a refusal or failure is told: its status and words, never its cause. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) {
    return {
      status: STATUS[error.kind],
      code: error.code,
      detail: error.message,
      faults: error.faults.length > 0 ? [...error.faults] : undefined,
      wording: error.wording,
      retryAfter:
        error instanceof TooManyFailures || error instanceof TooManyRequests
          ? error.retryAfterSeconds
          : undefined,
    };
  }
  if (error instanceof HttpException) return frameworkRefusal(error.getStatus());
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return frameworkRefusal(statusCode);
  if (isPassing(error, code)) {
    return {
      status: 503,
      code: 'http.unavailable',
      detail: 'The service is restarting. Try again in a moment.',
      retryAfter: 2,
    };
  }
  return {
    status: 500,
    code: 'http.internal',
    detail: 'Something went wrong on our side. Nothing was changed. Try again.',
  };
}

function isPassing(error: unknown, code: unknown): boolean {
  if (typeof code === 'string' && PASSING_FAULTS.has(code)) return true;
  return error instanceof Error && LOST_CONNECTION.test(error.message);
}

const FRAMEWORK_DETAIL: Readonly<Record<number, string>> = {
  400: 'The request could not be read. Check its form.',
  404: 'There is nothing at this address.',
  413: 'The request is larger than this address takes.',
  415: 'This address takes JSON, or a file where the documentation says so.',
};

/** What the web framework itself refuses: unknown addresses, bodies too large or not readable. */
function frameworkRefusal(status: number): Refusal {
  return {
    status,
    code: `http.status-${status}`,
    detail: FRAMEWORK_DETAIL[status] ?? 'The request was refused.',
  };
}
