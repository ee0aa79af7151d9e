import { DomainError, type Fault } from '@qabilet/kernel';

export class WaveNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'delivery.wave-not-found';
  constructor() {
    super('You take no part in such a wave.');
  }
}

export class WaveNotOpen extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.wave-not-open';
  constructor() {
    super('This wave is not open now. Ask your trainer when it is.');
  }
}

export class RetakeTooSoon extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.retake-too-soon';
  constructor(from: Date) {
    super(`You were tested lately. You can begin this test from ${from.toISOString().slice(0, 10)} on.`);
  }
}

export class NoticeOutdated extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.notice-outdated';
  constructor() {
    super('The information page has changed since you opened it. Load it again and read it.');
  }
}

export class NoticeNotConfirmed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.notice-not-confirmed';
  constructor() {
    super('First read and confirm who will see what of your answers.');
  }
}

export class StatementNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'delivery.statement-not-found';
  constructor() {
    super('Your self-assessment has no such statement.');
  }
}

export class SelfAssessmentClosed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.self-assessment-closed';
  constructor() {
    super('Your self-assessment is handed in and stays as it is.');
  }
}

export class StatementsLeft extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.statements-left';
  constructor(left: number) {
    super(`${left} ${left === 1 ? 'statement is' : 'statements are'} left to judge before you can hand in.`);
  }
}

export class LanguageNotOffered extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.language-not-offered';
  constructor(offered: readonly string[]) {
    super(`This test cannot be had in that language. Choose one of: ${offered.join(', ')}.`);
  }
}

export class AttemptNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'delivery.attempt-not-found';
  constructor() {
    super('There is no such test of yours.');
  }
}

export class ContinuedElsewhere extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.continued-elsewhere';
  constructor() {
    super(
      'Your test goes on in another window or on another device; this answer was not saved. You can go on here instead.',
    );
  }
}

export class AnswersMissing extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'delivery.answers-missing';
  constructor(override readonly faults: readonly Fault[]) {
    super('Some answers have not reached us. Go back to the test so that they are sent, then hand in.');
  }
}

export class AnswerInOneWay extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'delivery.answer-in-one-way';
  constructor() {
    super('Give options, an order, parts or text, or leave the question out: exactly one of them.');
  }
}
