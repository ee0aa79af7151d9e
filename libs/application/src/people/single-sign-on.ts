import type { Id } from '@qabilet/kernel';

/** Where the people of some e-mail domains sign in. */
export interface IdentityProvider {
  readonly id: Id<'IdentityProvider'>;
  readonly tenantId: Id<'Tenant'>;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Name of the variable that holds the client's secret. */
  readonly clientSecretVariable: string;
  readonly domains: readonly string[];
  /** Values of acr or amr that stand for a second factor; none: the second factor is asked for here. */
  readonly secondFactorValues: readonly string[];
}

/** Secrets that bind an answer of the provider to the question it belongs to. */
export interface SignOnChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SignOnFlow extends SignOnChecks {
  readonly provider: IdentityProvider;
  readonly returnTo: string;
}

/** Who somebody is at their provider, as far as its signature vouches for it. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Only one that the provider has verified. */
  readonly email?: string;
  /** Its acr and amr. */
  readonly methods: readonly string[];
  /** What the provider calls the session that it has opened itself, where it says so. */
  readonly session?: string;
}

/** What a provider says of somebody who has left it: whose sessions end, one of theirs or all. */
export interface SignOutNotice {
  readonly issuer: string;
  /** By which the notice is known when it comes again. */
  readonly id: string;
  /** Until when it would be believed. */
  readonly expiresAt: Date;
  readonly subject?: string;
  readonly session?: string;
}

export abstract class IdentityProviders {
  /** Those of a domain, of every agency that has it. */
  abstract ofDomain(domain: string): Promise<readonly IdentityProvider[]>;
  /** Whichever agency it belongs to; outside a transaction. */
  abstract find(id: Id<'IdentityProvider'>): Promise<IdentityProvider | undefined>;
  /** False when the agency has one of this issuer and client, or one of these domains. */
  abstract connect(provider: IdentityProvider, now: Date): Promise<boolean>;
  abstract personOf(identity: Pick<ProvenIdentity, 'issuer' | 'subject'>): Promise<Id<'Person'> | undefined>;
  /** Ties an identity to a person for good; false where the person has another one at this issuer. */
  abstract link(identity: ProvenIdentity, personId: Id<'Person'>, now: Date): Promise<boolean>;
  /** False when the provider has sent the notice before. */
  abstract takeNotice(id: Id<'IdentityProvider'>, notice: SignOutNotice, now: Date): Promise<boolean>;
}

export abstract class SignOnFlows {
  abstract begin(secret: string, flow: SignOnFlow, times: { now: Date; expiresAt: Date }): Promise<void>;
  /** The flow of a secret, once. */
  abstract take(secret: string, now: Date): Promise<SignOnFlow | undefined>;
}

/** The protocol with a provider (OpenID Connect). */
export abstract class SignOnProtocol {
  /** The page of the provider to which the browser goes. */
  abstract addressOf(flow: SignOnFlow): Promise<string>;
  /** Checks the answer with which the browser came back; `query` is what stood behind the question mark. */
  abstract identityFrom(flow: SignOnFlow, query: string): Promise<ProvenIdentity>;
  /** Checks what the provider sent by itself. */
  abstract noticeFrom(provider: IdentityProvider, token: string): Promise<SignOutNotice>;
}
