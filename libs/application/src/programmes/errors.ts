import { DomainError, type Fault } from '@qabilet/kernel';
import type { MemberListFault } from './ports';

export class CohortNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.cohort-not-found';
  constructor() {
    super('You have no such cohort.');
  }
}

export class WaveOfCohortNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.wave-not-found';
  constructor() {
    super('None of your cohorts has such a wave.');
  }
}

export class MemberNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.member-not-found';
  constructor() {
    super('This person is not a member of the cohort.');
  }
}

export class CohortNameTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.cohort-name-taken';
  override readonly faults: readonly Fault[];
  constructor(name: string) {
    super(`Your agency has a cohort named "${name}". Choose another name.`);
    this.faults = [{ at: 'name', message: this.message }];
  }
}

export class NameMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.name-missing';
  override readonly faults: readonly Fault[];
  constructor() {
    super('Give it a name.');
    this.faults = [{ at: 'name', message: this.message }];
  }
}

export class DatesOutOfOrder extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.dates-out-of-order';
  override readonly faults: readonly Fault[];
  constructor(at: 'endsOn' | 'closesAt') {
    super('The end lies before the beginning. Correct one of the two dates.');
    this.faults = [{ at, message: this.message }];
  }
}

export class MemberListHasFaults extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'programmes.member-list-has-faults';
  override readonly faults: readonly Fault[];
  constructor(faults: readonly MemberListFault[]) {
    super(
      `The list has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}, so nobody was added. Mend the rows and send it again.`,
    );
    this.faults = faults.map(({ row, message }) => ({ at: `row ${row}`, message }));
  }
}

export class RolesOfAnotherFramework extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.roles-of-another-framework';
  constructor(members: number) {
    super(
      `The roles of ${members === 1 ? 'one member' : `${members} members`} belong to another framework release than this test. Choose a test of theirs, or give them roles of this one.`,
    );
  }
}
