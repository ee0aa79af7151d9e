import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DocumentQueryRefused } from '@qabilet/interchange';
import { DomainError } from '@qabilet/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf } from '../../http/problem.filter';

export class CaseObjectUnknown extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.case-object-unknown';
  constructor() {
    super('Unknown Object');
  }
}

export class NoUuid extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.case-no-uuid';
  constructor() {
    super('Invalid UUID');
  }
}

interface Status {
  readonly status: number;
  readonly codeMinor: string;
  readonly description: string;
  readonly retryAfter?: number;
}

/** Tells refusals and failures of the public catalogue in the form of the standard, imsx_StatusInfo. */
@Catch()
export class CaseStatusFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, codeMinor, description, retryAfter } = statusOf(error);

    if (status >= 500) request.log.error({ err: error }, 'request failed');
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(status)
      .header('cache-control', 'no-store')
      .type('application/json')
      .send({
        imsx_codeMajor: 'failure',
        imsx_severity: 'error',
        imsx_description: description,
        imsx_codeMinor: {
          imsx_codeMinorField: [
            { imsx_codeMinorFieldName: 'TargetEndSystem', imsx_codeMinorFieldValue: codeMinor },
          ],
        },
      });
  }
}

function statusOf(error: unknown): Status {
  if (error instanceof DocumentQueryRefused)
    return { status: 400, codeMinor: error.codeMinor, description: error.message };
  if (error instanceof NoUuid) return { status: 404, codeMinor: 'invaliduuid', description: error.message };
  const { status, detail, retryAfter } = refusalOf(error);
  return { status, codeMinor: codeMinorOf(status), description: detail, retryAfter };
}

function codeMinorOf(status: number): string {
  if (status === 404) return 'unknownobject';
  if (status === 429 || status === 503) return 'server_busy';
  if (status >= 500) return 'internal_server_error';
  return status === 403 ? 'forbidden' : 'invalid_selection_field';
}
