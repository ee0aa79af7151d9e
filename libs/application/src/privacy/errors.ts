import { DomainError } from '@qabilet/kernel';

export class NameTakenAway extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'privacy.name-taken-away';
  constructor() {
    super('The name of this person has been taken away already. There is no way back.');
  }
}

export class OwnName extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'privacy.own-name';
  constructor() {
    super('Nobody takes their own name away. Ask another administrator.');
  }
}
