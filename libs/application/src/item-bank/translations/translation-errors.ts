import { DomainError, type Fault, type Wording } from '@qabilet/kernel';
import type { FileWording } from '../../imports/file-words';

export class ProposalNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.proposal-not-found';
  constructor() {
    super('No translation of this item waits to be accepted in this language.');
  }
}

export class InvalidTranslation extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.invalid-translation';
  constructor(override readonly faults: readonly Fault[]) {
    super('The translation cannot be kept like this. Mend what is listed and save it again.');
  }
}

/** The two-person rule: nobody accepts words of their own. */
export class AcceptedByItsWriter extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.accepted-by-its-writer';
  constructor() {
    super('You have written some of this translation, so somebody else has to accept it.');
  }
}

export class TranslationIncomplete extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.translation-incomplete';
  constructor() {
    super('Some of what people read is not translated yet. Write it before the translation is accepted.');
  }
}

export class OriginalChanged extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.original-changed';
  constructor() {
    super(
      'The English has changed since this was translated. Save the translation again once it says the same.',
    );
  }
}

export class ItemInReview extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.in-review';
  constructor() {
    super('The item is in review: send it back to its authors before its words change.');
  }
}

export class WrongTranslationFile extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'translations.wrong-languages';
  override readonly wording: Wording;
  constructor({ message, ...wording }: FileWording) {
    super(message);
    this.wording = wording;
  }
}
