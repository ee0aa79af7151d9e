import { DomainError } from '@qabilet/kernel';

export class BadgeNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'badges.not-found';
  constructor() {
    super(
      'There is no badge here. Check that the address is whole, or ask whoever gave it to you for the file.',
    );
  }
}

export class BadgeNotOnOffer extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'badges.not-on-offer';
  constructor() {
    super(
      'There is no badge to take for this competence: your result does not show a level surely enough, or you have the badge already.',
    );
  }
}

export class BadgeWithdrawn extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'badges.withdrawn';
  constructor() {
    super('This badge was withdrawn before; nothing was changed.');
  }
}
