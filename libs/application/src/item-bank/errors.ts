import { DomainError } from '@qabilet/kernel';

export class ItemNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.item-not-found';
  constructor() {
    super('Your agency has no such item.');
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
