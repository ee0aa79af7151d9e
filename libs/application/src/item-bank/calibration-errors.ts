import { DomainError, type Fault } from '@qabilet/kernel';
import type { CalibrationRunState } from './calibration-ports';

export class CalibrationRunNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.calibration-run-not-found';
  constructor() {
    super('Your agency has no such calibration run.');
  }
}

export class WavesNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.waves-not-found';
  constructor() {
    super('Your agency has no such wave.');
  }
}

export class WavesOfSeveralFrameworks extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.waves-of-several-frameworks';
  constructor() {
    super('The waves measure different framework releases. Calibrate those of one framework together.');
  }
}

export class WaveOfAnotherFramework extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.wave-of-another-framework';
  constructor() {
    super('The wave measures another framework release than this calibration. Choose one of the same.');
  }
}

export class UnknownScales extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.unknown-scales';
  override readonly faults: readonly Fault[];
  constructor(codes: readonly string[]) {
    super(`The framework has no such competence: ${codes.join(', ')}.`);
    this.faults = [{ at: 'competences', message: this.message }];
  }
}

export class UnknownItems extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.unknown-items';
  override readonly faults: readonly Fault[];
  constructor(count: number) {
    super(`The calibrated bank does not have ${count === 1 ? 'one of the items' : `${count} of the items`}.`);
    this.faults = [{ at: 'quarantine', message: this.message }];
  }
}

export class CalibrationUnderway extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.calibration-underway';
  constructor() {
    super('A calibration of this framework is being computed. Wait for it, or cancel it.');
  }
}

const STATE_IN_WORDS: Readonly<Record<CalibrationRunState, string>> = {
  queued: 'has not begun yet',
  running: 'is still being computed',
  draft: 'is a draft',
  published: 'has been published',
  discarded: 'has been discarded',
  failed: 'has failed',
  cancelled: 'was cancelled',
};

export class CalibrationRunCannot extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.calibration-run-cannot';
  constructor(wanted: 'be published' | 'be discarded' | 'be cancelled', state: CalibrationRunState) {
    super(`The calibration cannot ${wanted}: it ${STATE_IN_WORDS[state]}.`);
  }
}

export class CalibrationSuperseded extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.calibration-superseded';
  constructor(newest: string) {
    super(
      `Calibration ${newest} was published since this draft was asked for. Calibrate anew: the draft would undo it.`,
    );
  }
}

export class NothingToPublish extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.nothing-to-publish';
  constructor() {
    super(
      'No item had answers enough for new parameters, so there is nothing to publish. Discard the draft.',
    );
  }
}

/** The work was ended from outside: by its author, or because the process stops. */
export class CalibrationStopped extends Error {
  constructor() {
    super('The calibration was stopped.');
    this.name = 'CalibrationStopped';
  }
}

/** The numbers cannot be made from these answers; the reason is that of the measurement core. */
export class CalibrationRefused extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.calibration-refused';
}

export class WaveStillOpen extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.wave-still-open';
  constructor() {
    super('The wave has not ended. Its answers can be taken out when nobody can add to them any more.');
  }
}

export class TooFewToExtract extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.too-few-to-extract';
  constructor(minimum: number) {
    super(
      `No ${minimum} people have finished a test of the same wave in the same language. Answers of fewer stay inside: somebody might be told from them.`,
    );
  }
}
