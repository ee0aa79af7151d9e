import type { PartKind } from '@qabilet/framework';
import { DomainError } from '@qabilet/kernel';

export class PartNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.part-not-found';
  constructor(part: PartKind, code: string) {
    super(`The draft has no ${part} ${code}; another author may have deleted it.`);
  }
}

export class CodeTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.code-taken';
  constructor(code: string) {
    super(`The code ${code} is taken. Choose another one.`);
  }
}

export class EditUnfit extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'frameworks.edit-unfit';
}

export class ReleaseNotDraft extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.not-a-draft';
  constructor() {
    super('This version is published and does not change. Start a new version from it.');
  }
}

export class ChangedByAnother extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.changed-by-another';
  constructor(name: string) {
    super(`${name} has changed this since you opened it. Nothing of yours or theirs is lost: look at both.`);
  }
}

export class DraftIsCopied extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.draft-is-copied';
  constructor(version: string) {
    super(`Version ${version} was begun from this draft. Discard that version first.`);
  }
}

export class DraftIsCrossed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.draft-is-crossed';
  constructor() {
    super('A crosswalk names competences of this draft, so it is kept. Publish it, or edit it instead.');
  }
}

export class NothingToTurn extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.nothing-to-undo';
  constructor(direction: 'undo' | 'redo') {
    super(`There is nothing to ${direction}.`);
  }
}

export class DraftUnfinished extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.draft-unfinished';
  constructor() {
    super('The draft has no competence, or an area without one. Finish it before you publish it.');
  }
}

export class FrameworkExists extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.framework-exists';
  constructor(title: string) {
    super(`Your agency has a framework named ${title}. Start a new version from one of its releases.`);
  }
}
