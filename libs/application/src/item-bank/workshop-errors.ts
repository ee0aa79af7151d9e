import type { ItemState } from '@qabilet/item-bank';
import { DomainError, type Fault } from '@qabilet/kernel';

export class InvalidItem extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.invalid-item';
  constructor(override readonly faults: readonly Fault[]) {
    super('The item cannot be saved like this. Mend what is listed and save it again.');
  }
}

export class ItemCodeTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.code-taken';
  override readonly faults: readonly Fault[];
  constructor(code: string) {
    super(`The bank has an item ${code}. Give the new one a code of its own.`);
    this.faults = [{ at: 'code', message: this.message, code: 'code-taken' }];
  }
}

export class NotADraft extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.not-a-draft';
  constructor(state: ItemState) {
    super(`The item is in state ${state}; only the words of a draft change.`);
  }
}

export class WordsReleased extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.words-released';
  constructor() {
    super('A bank was released with these words. Make a new version of the item to change them.');
  }
}

export class WrittenMeanwhile extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.written-meanwhile';
  constructor() {
    super('Somebody else has saved the item since you opened it. Open it again to see what they wrote.');
  }
}

export class VersionInProgress extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.version-in-progress';
  constructor() {
    super('A new version of the item is being written already.');
  }
}

export class CodeRetired extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.code-retired';
  constructor() {
    super('The item has been retired, and no code is used again. Write a new item instead.');
  }
}

export class WordingNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.wording-not-found';
  constructor() {
    super('The item has no such earlier words.');
  }
}

export class ReasonMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.reason-missing';
  override readonly faults: readonly Fault[] = [{ at: 'reason', message: 'Say why', code: 'reason-missing' }];
  constructor() {
    super('Say why, for those who wrote the item and those who look at it later.');
  }
}

/** The two-person rule: who wrote a word of a version does not send it to people. */
export class ReleasedByItsWriter extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.released-by-its-writer';
  constructor() {
    super('You have written this version, so somebody else has to release it.');
  }
}

export class CommentNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.comment-not-found';
  constructor() {
    super('The item has no such comment.');
  }
}
