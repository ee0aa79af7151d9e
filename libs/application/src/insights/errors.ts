import { DomainError } from '@qabilet/kernel';

export class NothingToSummarise extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.nothing-to-summarise';
  constructor(attemptId: string) {
    super(`Attempt ${attemptId} has no result that could be summarised.`);
  }
}

export class TooManyFollowed extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'insights.too-many-followed';
  constructor() {
    super('You have very many pages open that keep themselves up to date. Close some of them.');
  }
}
