import { DomainError } from '@qabilet/kernel';

export class SignOnUnknown extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'people.sign-on-unknown';
  constructor() {
    super('Your agency has no account for you here. Ask your trainer or administrator for an invitation.');
  }
}

export class SignOnRefused extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'people.sign-on-refused';
  constructor() {
    super('Signing in through your agency did not work. Begin again.');
  }
}

export class SignOutNoticeRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'people.sign-out-notice-refused';
  constructor() {
    super('The notice is none of this provider, or is none of now.');
  }
}

export class SignOnUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'people.sign-on-unavailable';
  constructor() {
    super('The sign-in of your agency cannot be reached just now. Try again in a minute.');
  }
}

export class ProviderKnown extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.provider-known';
  constructor() {
    super('The agency has a provider of this issuer and client, or for one of these domains, already.');
  }
}

export class UnsafeIssuer extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'people.unsafe-issuer';
  constructor() {
    super('An issuer is an https:// address without query; http:// only on this very machine.');
  }
}
