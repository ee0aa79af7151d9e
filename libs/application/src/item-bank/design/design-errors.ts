import { DomainError, type Fault } from '@qabilet/kernel';

export class BlueprintDraftNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.blueprint-draft-not-found';
  constructor() {
    super('Your agency has no such draft of a test. It may have been released or deleted.');
  }
}

export class TestNameTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.test-name-taken';
  override readonly faults: readonly Fault[];
  constructor(name: string) {
    super(`There is a released test named "${name}". Give this one a name that trainers can tell from it.`);
    this.faults = [{ at: 'name', message: this.message }];
  }
}

export class SimulationNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.simulation-not-found';
  constructor() {
    super('Your agency has no such simulation.');
  }
}

export class SimulationUnderway extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.simulation-underway';
  constructor() {
    super('A simulation of this test is being computed. Wait for it, or cancel it.');
  }
}

export class SimulationIsOver extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.simulation-is-over';
  constructor() {
    super('The simulation has ended, so there is nothing to cancel.');
  }
}

export class RoleOfAnotherFramework extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.role-of-another-framework';
  constructor() {
    super('The role asks for competences that the bank of this test does not measure. Choose another role.');
  }
}
