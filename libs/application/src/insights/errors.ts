import { DomainError, type Fault } from '@qabilet/kernel';

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

/** Ends the work on a part whose run was cancelled or ended meanwhile: all that it has done is undone. */
export class SummaryRunOver extends Error {
  constructor() {
    super('The run is over.');
    this.name = 'SummaryRunOver';
  }
}

export class SummaryRunUnderway extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'insights.summary-run-underway';
  constructor() {
    super('The figures are being made anew or verified already.');
  }
}

export class SummaryRunNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.summary-run-not-found';
  constructor() {
    super('The figures were not made anew under this number.');
  }
}

export class GroupOfWaveNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.group-not-found';
  constructor(key: string) {
    super(`The wave has no group ${key}.`);
  }
}

export class GoalsContradict extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'insights.goals-contradict';
  constructor(override readonly faults: readonly Fault[]) {
    super('The goals do not fit the cohort. Correct those that are named.');
  }
}

/** The table would tell of fewer people than the minimum: a fault of the product, and nothing leaves it. */
export class ReleaseTellsTooMuch extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'insights.release-tells-too-much';
  constructor(fault: string) {
    super(`The figures cannot be released: ${fault}.`);
  }
}

export class ReleaseUnderway extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'insights.release-underway';
  constructor() {
    super('A statistical release of this programme is being made already.');
  }
}

export class StatisticalReleaseNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.release-not-found';
  constructor() {
    super('The programme has no such statistical release, or it is no longer kept.');
  }
}

export class UnitOfCohortNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.unit-of-cohort-not-found';
  constructor() {
    super('The programme has nobody in such a unit.');
  }
}
