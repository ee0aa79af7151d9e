import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  isAllowed,
  NotAllowed,
  opensBeforeSecondFactor,
  ReadSession,
  SecondFactorMissing,
  type Account,
  type Attention,
  type Permission,
} from '@qabilet/application';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import { EVENT_STREAM, PERMISSION, PUBLIC, type SignedInRequest } from './access';
import { SessionCookie } from './session-cookie';

/** Lets a request through when its route is public or its session carries the permission of the route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly readSession: ReadSession,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | typeof PUBLIC | undefined>(
      PERMISSION,
      context.getHandler(),
    );
    if (permission === PUBLIC) return true;
    if (permission === undefined) throw new NotAllowed();

    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const session = await this.readSession.execute(this.cookie.read(request), attentionOf(request));
    const { account, state } = session;
    request.session = session;
    if (state !== 'open' && !opensBeforeSecondFactor(permission)) throw new SecondFactorMissing(state);
    if (!isAllowed(account.roles, permission)) throw new NotAllowed();

    request.actor = {
      tenantId: account.agency.id,
      personId: account.personId,
      roles: account.roles,
      language: languageOf(request, account),
    };
    return true;
  }
}

/** Our pages say when nobody has touched them for a while: what they then ask for by themselves is no activity. */
function attentionOf({ headers }: SignedInRequest): Attention {
  const isByItself = headers['x-qabilet-unattended'] === '1' || headers.accept === EVENT_STREAM;
  return isByItself ? 'unattended' : 'attended';
}

/** The language of the page the person looks at, else the one they have chosen for good. */
function languageOf(request: SignedInRequest, account: Account): Language {
  const asked = request.headers['accept-language']?.split(',')[0]?.trim().slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === asked) ?? account.language;
}
