import { DomainError, type Fault } from '@qabilet/kernel';

export class TrainingModuleNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.training-module-not-found';
  constructor() {
    super('Your agency offers no such course.');
  }
}

export class TrainingTitleTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.training-title-taken';
  override readonly faults: readonly Fault[];
  constructor(title: string) {
    super(`Your agency offers a course named "${title}". Choose another name.`);
    this.faults = [{ at: 'title', message: this.message }];
  }
}

/** What a course says of itself cannot be true together. */
export class TrainingModuleContradicts extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.training-module-contradicts';
  constructor(override readonly faults: readonly Fault[]) {
    super('The course cannot be like this. Correct what is named.');
  }
}
