import { DomainError, type Fault } from '@qabilet/kernel';

export class NotSignedIn extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'people.not-signed-in';
  constructor() {
    super('Sign in to go on.');
  }
}

export class NotAllowed extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'people.not-allowed';
  constructor() {
    super('Your role does not include this. Ask the administrator of your agency if it should.');
  }
}

export class WrongCredentials extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'people.wrong-credentials';
  constructor() {
    super('The e-mail address or the password is not right. Check both and try again.');
  }
}

export class ChooseAgency extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.choose-agency';
  override readonly faults: readonly Fault[];
  constructor(agencies: readonly { slug: string; name: string }[]) {
    super('This account belongs to several agencies. Choose one.');
    this.faults = agencies.map(({ slug, name }) => ({ at: slug, message: name }));
  }
}

export class TooManyFailures extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'people.too-many-failures';
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many attempts to sign in. Wait ${retryAfterSeconds} seconds and try again.`);
  }
}

export class TooManyRequests extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'people.too-many-requests';
  constructor(readonly retryAfterSeconds: number) {
    super(`You asked for very much within a minute. Wait ${retryAfterSeconds} seconds and try again.`);
  }
}

export class SignInBusy extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'people.sign-in-busy';
  constructor() {
    super('Very many people are signing in just now. Try again in a minute.');
  }
}

export class InvitationNotValid extends DomainError {
  readonly kind = 'gone';
  readonly code = 'people.invitation-used-or-expired';
  constructor() {
    super('This invitation has been used or has expired. Ask your trainer for a new one.');
  }
}

export class ResetLinkNotValid extends DomainError {
  readonly kind = 'gone';
  readonly code = 'people.reset-link-used-or-expired';
  constructor() {
    super('This link has been used or has expired. Ask for a new one on the page where you sign in.');
  }
}

export class WeakPassword extends DomainError {
  readonly kind = 'invalid';
  readonly code: string;
  override readonly faults: readonly Fault[];
  constructor(fault: 'too-short' | 'too-long' | 'easily-guessed', message: string) {
    super(message);
    this.code = `people.password-${fault}`;
    this.faults = [{ at: 'password', message }];
  }
}

export class WrongPassword extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'people.wrong-password';
  override readonly faults: readonly Fault[];
  constructor() {
    super('This is not your password. Nothing was changed.');
    this.faults = [{ at: 'current', message: this.message }];
  }
}

export class NoPassword extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.no-password';
  constructor() {
    super('You sign in through your agency and have no password here.');
  }
}

export class PersonNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'people.person-not-found';
  constructor() {
    super('There is no such person in your agency.');
  }
}

export class SessionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'people.session-not-found';
  constructor() {
    super('There is no such session. It may have ended already.');
  }
}

export class LastAdministrator extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.last-administrator';
  constructor() {
    super('An agency needs an administrator. Give somebody else the role first.');
  }
}

export class EmailKnown extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.email-known';
  constructor(email: string) {
    super(
      `The agency knows ${email} already. An administrator changes the roles of a person in the browser.`,
    );
  }
}
