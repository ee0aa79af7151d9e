import { DomainError } from '@qabilet/kernel';

export class CrosswalkNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.crosswalk-not-found';
  constructor() {
    super('Your agency has no such crosswalk.');
  }
}

export class CrosswalkToItself extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'frameworks.crosswalk-to-itself';
  constructor() {
    super('A crosswalk leads to another framework or version. Choose two that differ.');
  }
}

export class CrosswalkReleased extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.crosswalk-released';
  constructor() {
    super('This crosswalk is published and does not change. Start the next one from it.');
  }
}

export class CrosswalkEmpty extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.crosswalk-empty';
  constructor() {
    super('The crosswalk links nothing yet. Link two competences before you publish it.');
  }
}

export class CrosswalkChanged extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.crosswalk-changed';
  constructor() {
    super(
      'Somebody has changed the crosswalk since you opened it. Look at it again, then repeat your change.',
    );
  }
}
