import { DomainError, type Wording } from '@qabilet/kernel';
import { fileWording } from '../imports/file-words';

export class RoleDraftNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.role-draft-not-found';
  constructor() {
    super('There is no such draft; it may have been published or discarded.');
  }
}

export class RoleExists extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.role-exists';
  constructor(code: string) {
    super(`The framework has a role ${code}. Choose another code, or start a new version of that role.`);
  }
}

export class RoleNeedsRelease extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.role-needs-release';
  constructor() {
    super('Roles ask for competences of a published framework. Publish the framework first.');
  }
}

export class NothingNewInRole extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.nothing-new-in-role';
  constructor() {
    super('The draft says what the last version says. Change something, or discard the draft.');
  }
}

export class RoleCodeUnfit extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'frameworks.role-code-unfit';
  constructor() {
    super('A code has letters, digits, points and hyphens, such as "registrar" or "hr-2".');
  }
}

export class NoFrameworkForRoles extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.no-framework-for-roles';
  override readonly wording: Wording;
  constructor(named?: string) {
    const { message, ...wording } =
      named === undefined ? fileWording('no-framework') : fileWording('no-framework-named', { title: named });
    super(message);
    this.wording = wording;
  }
}
