import { DomainError } from '@qabilet/kernel';

export class NothingToSummarise extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.nothing-to-summarise';
  constructor(attemptId: string) {
    super(`Attempt ${attemptId} has no result that could be summarised.`);
  }
}
