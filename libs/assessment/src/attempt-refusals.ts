import type { ItemId } from '@qabilet/item-bank';
import { DomainError } from '@qabilet/kernel';

export class NotTheAskedQuestion extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'assessment.not-the-asked-question';

  constructor(attempt: string, itemId: ItemId) {
    super(`Attempt ${attempt} has another question open than ${itemId}; load it again`);
  }
}

export class AlreadyAnswered extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'assessment.already-answered';

  constructor(attempt: string, itemId: ItemId) {
    super(`Question ${itemId} of attempt ${attempt} has been answered differently; the first answer stands`);
  }
}

export class AttemptIsFinished extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'assessment.attempt-finished';

  constructor(attempt: string) {
    super(`Attempt ${attempt} is finished and takes no more answers`);
  }
}

export class TimeIsUp extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'assessment.time-is-up';

  constructor(attempt: string) {
    super(`The time of attempt ${attempt} is over; the answers given before count`);
  }
}

export class NothingToAsk extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'assessment.nothing-to-ask';

  constructor(language: string) {
    super(`The released bank has no question for this role in '${language}'; choose another language`);
  }
}

export class OtherRelease extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'assessment.other-release';

  constructor(attempt: string) {
    super(`Attempt ${attempt} was made from another release than this plan`);
  }
}
