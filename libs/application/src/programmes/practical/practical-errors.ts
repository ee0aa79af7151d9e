import { DomainError, type Fault } from '@qabilet/kernel';

export class PracticalWorkNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.practical-work-not-found';
  constructor() {
    super('None of your cohorts has such a practical work.');
  }
}

export class MarkNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.mark-not-found';
  constructor() {
    super('This trainer has handed in no marks for this person.');
  }
}

export class NobodyToMark extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.nobody-to-mark';
  constructor() {
    super(
      'The cohort has no people yet, so nobody knows which competences their roles ask for. Add them first.',
    );
  }
}

export class UnknownCompetences extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.unknown-competences';
  constructor(override readonly faults: readonly Fault[]) {
    super('The framework of the cohort has no such competence. Choose others where it is named.');
  }
}

export class RubricInUse extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.rubric-in-use';
  constructor() {
    super('Somebody has begun to mark this work by its rubric, so both stay as they are.');
  }
}

export class NotLeadTrainer extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'programmes.not-lead-trainer';
  constructor() {
    super('Only the trainer who leads this practical work can do this.');
  }
}

export class OwnWork extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.own-work';
  constructor() {
    super('Nobody marks their own work.');
  }
}

export class MarkHandedIn extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.mark-handed-in';
  constructor() {
    super('You have handed these marks in. The lead trainer can give them back to you.');
  }
}

export class MarksReleased extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.marks-released';
  constructor() {
    super('The marks of this work are released and stay as they are.');
  }
}

export class MarkIncomplete extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.mark-incomplete';
  constructor(override readonly faults: readonly Fault[]) {
    super('Give a step of the rubric for each criterion.');
  }
}

export class MarksUnsettled extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.marks-unsettled';
  constructor(people: number) {
    super(
      people === 0
        ? 'Nobody has handed in marks for this work yet.'
        : `The marks of ${people === 1 ? 'one person' : `${people} people`} lie too far apart. A third trainer has to mark their work first.`,
    );
  }
}
