import { DomainError } from '@qabilet/kernel';

export class NoMailService extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'letters.no-mail-service';
  constructor() {
    super('This installation sends no e-mail. Ask whoever runs it to name a mail server (SMTP_URL).');
  }
}

export class RemindedLately extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'letters.reminded-lately';
  constructor() {
    super('These people were reminded within the last day. Wait until a day has passed.');
  }
}

export class NothingToRemindOf extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'letters.nothing-to-remind-of';
  constructor() {
    super('The wave is not open, so there is nothing to remind of.');
  }
}
