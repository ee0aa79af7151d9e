import { SessionCookie } from '../http/session-cookie';

/** Binds a sign-in that has gone to a provider to the browser that began it. */
export class SignOnCookie extends SessionCookie {
  constructor(tls: boolean) {
    super(tls, 'qabilet-sign-on');
  }
}
