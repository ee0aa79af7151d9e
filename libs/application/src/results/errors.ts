import { DomainError } from '@qabilet/kernel';

export class NotScoredYet extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'results.not-scored-yet';
  constructor() {
    super('There is no result yet. It appears here soon after the last question.');
  }
}

export class AttemptNotFinished extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'results.attempt-not-finished';
  constructor(attempt: string) {
    super(`Attempt ${attempt} still runs and has no score yet.`);
  }
}
