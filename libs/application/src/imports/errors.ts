import { DomainError } from '@qabilet/kernel';
import type { ImportState } from './ports';

export class ImportRunNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'imports.run-not-found';
  constructor() {
    super('Your agency has no such import.');
  }
}

export class ImportKindOfOthers extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'imports.kind-of-others';
  constructor() {
    super('You bring in no files of this kind: people with another role do.');
  }
}

export class TooManyImports extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'imports.too-many';
  constructor(open: number) {
    super(`${open} imports wait for somebody. Store or cancel some of them before you upload another file.`);
  }
}

export class NothingToStore extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'imports.nothing-to-store';
  constructor() {
    super(
      'There is nothing in the file that could be stored. Cancel this import, mend the file and upload it again.',
    );
  }
}

const IN_WORDS: Readonly<Record<ImportState, string>> = {
  queued: 'waits to be read',
  reading: 'is being read',
  ready: 'waits for you to store or cancel it',
  confirmed: 'is about to be stored',
  storing: 'is being stored',
  done: 'has been stored',
  refused: 'was refused',
  failed: 'has failed',
  cancelled: 'was cancelled',
  expired: 'was given up, because nobody stored it within a day',
};

export class ImportCannot extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'imports.run-cannot';
  constructor(wanted: 'be stored' | 'be cancelled', state: ImportState) {
    super(`The import cannot ${wanted}: it ${IN_WORDS[state]}.`);
  }
}

/** Somebody ended the run while a worker was at it; what the worker did is taken back. */
export class ImportEnded extends Error {
  constructor() {
    super('The import was ended elsewhere.');
    this.name = 'ImportEnded';
  }
}
