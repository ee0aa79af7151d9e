import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@qabilet/kernel';
import type { FastifyRequest } from 'fastify';

export class CrossSiteRequest extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'http.cross-site-request';
  constructor() {
    super('This request did not come from the pages of this installation.');
  }
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses a change that another site could have caused: it cannot set our header, and browsers tell where they stand. */
@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE_METHODS.includes(method)) return true;

    const site = headers['sec-fetch-site'];
    if (headers['x-qabilet-csrf'] !== '1' || (site !== undefined && site !== 'same-origin'))
      throw new CrossSiteRequest();
    return true;
  }
}
