import type { SignOutNotice } from '@qabilet/application';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Those that need a key which the provider alone has. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Older ones are not believed, so that is how long one has to be remembered. */
const OLDEST_SECONDS = 300;
const CLOCKS_APART_SECONDS = 30;

export interface NoticeSource {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JSONWebKeySet;
  readonly now: Date;
}

/** Checks a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6); throws for whatever is not right with it. */
export async function noticeOf(token: string, source: NoticeSource): Promise<SignOutNotice> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(source.keys), {
    issuer: source.issuer,
    audience: source.clientId,
    algorithms: ALGORITHMS,
    typ: 'logout+jwt',
    requiredClaims: ['iat', 'exp', 'jti', 'events'],
    maxTokenAge: OLDEST_SECONDS,
    clockTolerance: CLOCKS_APART_SECONDS,
    currentDate: source.now,
  });
  if ('nonce' in payload) throw new Error('A logout token has no nonce: this may be an ID token.');
  if (!tellsOfSignOut(payload.events)) throw new Error('The token tells of another event.');
  const [subject, session] = [textIn(payload, 'sub'), textIn(payload, 'sid')];
  if (subject === undefined && session === undefined) throw new Error('The token names nobody.');
  return {
    issuer: source.issuer,
    id: textIn(payload, 'jti') ?? '',
    expiresAt: new Date(source.now.getTime() + (OLDEST_SECONDS + 2 * CLOCKS_APART_SECONDS) * 1_000),
    subject,
    session,
  };
}

function tellsOfSignOut(events: unknown): boolean {
  if (typeof events !== 'object' || events === null) return false;
  const event: unknown = Reflect.get(events, EVENT);
  return typeof event === 'object' && event !== null;
}

function textIn(payload: JWTPayload, claim: string): string | undefined {
  const value = payload[claim];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '') throw new Error(`${claim} is no text.`);
  return value;
}
