import { DomainError, type Fault, type Wording } from '@qabilet/kernel';
import { fileWording } from '../imports/file-words';
import type { CaseFault } from './case-ports';
import type { WorkbookFault } from './ports';

export class ReleaseNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.release-not-found';
  constructor() {
    super('Your agency has no such framework release.');
  }
}

export class RoleProfileNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.role-profile-not-found';
  constructor() {
    super('Your agency has no such role profile.');
  }
}

export class VersionTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.version-taken';
  override readonly wording: Wording;
  constructor(title: string, version: string) {
    const { message, ...wording } = fileWording('version-taken', { title, version });
    super(message);
    this.wording = wording;
  }
}

export class CasePackageHasErrors extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'frameworks.case-package-has-errors';
  override readonly faults: readonly Fault[];
  constructor(faults: readonly CaseFault[]) {
    const errors = faults.filter(({ severity }) => severity === 'error');
    super(
      `The package has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, so nothing was stored. Mend what is listed and upload it again.`,
    );
    this.faults = errors.map(({ path, message }) => ({ at: path, message }));
  }
}

export class LanguageNotWritten extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'frameworks.language-not-written';
  constructor() {
    super('The release is not written in this language.');
  }
}

export class WorkbookHasErrors extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'frameworks.workbook-has-errors';
  override readonly faults: readonly Fault[];
  constructor(faults: readonly WorkbookFault[]) {
    const errors = faults.filter(({ severity }) => severity === 'error');
    super(
      `The workbook has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, so nothing was stored. Mend what is listed and upload it again.`,
    );
    this.faults = errors.map((fault) => ({ at: placeOf(fault), message: fault.message }));
  }
}

function placeOf({ sheet, row, column }: WorkbookFault): string {
  return [sheet, row === undefined ? '' : `row ${row}`, column ?? '']
    .filter((part) => part !== '')
    .join(', ');
}
