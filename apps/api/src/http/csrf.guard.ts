import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotSignedIn, ReadSession } from '@qabilet/application';
import { DomainError } from '@qabilet/kernel';
import { FROM_SERVER, type SignedInRequest } from './access';
import { SessionCookie } from './session-cookie';

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
  constructor(
    private readonly reflector: Reflector,
    private readonly readSession: ReadSession,
    private readonly cookie: SessionCookie,
  ) {}

  /** At once where it can be: most requests have nothing to wait for here. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const { method, headers } = request;
    if (SAFE_METHODS.includes(method)) return true;
    if (this.reflector.get<boolean | undefined>(FROM_SERVER, context.getHandler())) return true;

    const site = headers['sec-fetch-site'];
    if (headers['x-qabilet-csrf'] === '1' && (site === undefined || site === 'same-origin')) return true;
    return this.refuse(request);
  }

  /** Counted for whoever was to be made to ask; it keeps no session awake. */
  private async refuse(request: SignedInRequest): Promise<never> {
    try {
      request.session = await this.readSession.execute(this.cookie.read(request), 'unattended');
    } catch (error) {
      if (!(error instanceof NotSignedIn)) throw error;
    }
    throw new CrossSiteRequest();
  }
}
