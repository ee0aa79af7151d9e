import {
  SignOnProtocol,
  SignOnRefused,
  SignOnUnavailable,
  type IdentityProvider,
  type ProvenIdentity,
  type SignOnFlow,
  SignOutNoticeRefused,
  type SignOutNotice,
} from '@qabilet/application';
import type { JSONWebKeySet } from 'jose';
import * as openid from 'openid-client';
import { noticeOf } from './sign-out-notice';

const SCOPE = 'openid email';
const PATIENCE_SECONDS = 5;
/** Addresses of the browser's way back, below the address of the installation. */
const CALLBACK = '/api/sign-on/callback';

export interface SignOnSettings {
  /** Address of this installation as browsers know it. */
  readonly publicUrl: string;
  /** By name of the variable. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/**
 * OpenID Connect: authorisation code with PKCE, state and nonce, the ID token's signature checked. The provider's metadata
 * and keys are asked for anew each time, so that a key it has rotated or withdrawn counts at once.
 */
export class OpenIdSignOn extends SignOnProtocol {
  constructor(
    private readonly settings: SignOnSettings,
    private readonly warn: (error: unknown, issuer: string) => void,
  ) {
    super();
  }

  async addressOf({ provider, state, nonce, verifier }: SignOnFlow): Promise<string> {
    const address = openid.buildAuthorizationUrl(await this.discover(provider), {
      redirect_uri: this.settings.publicUrl + CALLBACK,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return address.href;
  }

  async identityFrom(
    { provider, state, nonce, verifier }: SignOnFlow,
    query: string,
  ): Promise<ProvenIdentity> {
    const configuration = await this.discover(provider);
    try {
      const answer = new URL(`${this.settings.publicUrl}${CALLBACK}?${query}`);
      const tokens = await openid.authorizationCodeGrant(configuration, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return identityOf(tokens.claims());
    } catch (error) {
      this.warn(error, provider.issuer);
      throw new SignOnRefused();
    }
  }

  async noticeFrom(provider: IdentityProvider, token: string): Promise<SignOutNotice> {
    const keys = await this.keysOf(provider);
    try {
      const { issuer, clientId } = provider;
      return await noticeOf(token, { issuer, clientId, keys, now: this.settings.now() });
    } catch (error) {
      this.warn(error, provider.issuer);
      throw new SignOutNoticeRefused();
    }
  }

  private async keysOf(provider: IdentityProvider): Promise<JSONWebKeySet> {
    const { jwks_uri: address } = (await this.discover(provider)).serverMetadata();
    try {
      const reply = await fetch(address ?? '', {
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_SECONDS * 1_000),
      });
      if (!reply.ok) throw new Error(`The keys were refused with ${reply.status}.`);
      return (await reply.json()) as JSONWebKeySet;
    } catch (error) {
      this.warn(error, provider.issuer);
      throw new SignOnUnavailable();
    }
  }

  private async discover(provider: IdentityProvider): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecretVariable } = provider;
    try {
      const secret = this.settings.secrets[clientSecretVariable];
      if (secret === undefined) throw new Error(`The variable ${clientSecretVariable} is not set.`);
      const isPlain = issuer.startsWith('http://');
      return await openid.discovery(new URL(issuer), clientId, secret, undefined, {
        timeout: PATIENCE_SECONDS,
        execute: [openid.enableNonRepudiationChecks, ...(isPlain ? [openid.allowInsecureRequests] : [])],
      });
    } catch (error) {
      this.warn(error, issuer);
      throw new SignOnUnavailable();
    }
  }
}

function identityOf(claims: openid.IDToken | undefined): ProvenIdentity {
  if (!claims) throw new Error('The provider sent no ID token.');
  const { iss: issuer, sub: subject, sid: session, email, email_verified: isVerified, acr, amr } = claims;
  return {
    issuer,
    subject,
    email: typeof email === 'string' && isVerified === true ? email : undefined,
    session: typeof session === 'string' ? session : undefined,
    methods: [acr, ...(Array.isArray(amr) ? amr : [])].filter((method) => typeof method === 'string'),
  };
}
