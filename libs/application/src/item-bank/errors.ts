import { DomainError } from '@qabilet/kernel';

export class ItemNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.item-not-found';
  constructor() {
    super('Your agency has no such item.');
  }
}

export class TranslationNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.translation-not-found';
  constructor() {
    super('The item has not been translated into this language.');
  }
}

export class BlueprintNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.blueprint-not-found';
  constructor() {
    super('Your agency has no such test.');
  }
}

export class CalibrationNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.calibration-not-found';
  constructor() {
    super('Your agency has no such calibration.');
  }
}

export class NothingToExport extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.nothing-to-export';
  constructor() {
    super('No item of this choice can be in the file.');
  }
}

export class BankReleaseNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.bank-release-not-found';
  constructor() {
    super('Your agency has no such release of the item bank.');
  }
}
