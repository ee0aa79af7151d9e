import { Injectable } from '@nestjs/common';
import { ImportWork, type ImportAuthor, type ImportFile, type ImportWatch } from '../imports/import-work';
import type { ImportFate, ImportFault, ImportPreview } from '../imports/ports';
import { AuditLog } from '../ports';
import { DraftStore } from './draft-store';
import { FrameworkTableReader, type FrameworkTable } from './framework-tables';
import { FrameworkReleases } from './ports';

/** Why nothing is stored of a table that has any error. */
export const ALL_OR_NOTHING: ImportFault = {
  severity: 'error',
  code: 'table.all-or-nothing',
  message:
    'A framework is stored whole or not at all. Mend the rows that are listed and upload the file again.',
  details: {},
};

/** A flat table becomes a framework in draft, all of it or nothing; the same file finds the draft it made. */
@Injectable()
export class ImportFrameworkTable extends ImportWork<FrameworkTable> {
  constructor(
    private readonly reader: FrameworkTableReader,
    private readonly releases: FrameworkReleases,
    private readonly drafts: DraftStore,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  read(file: ImportFile, watch: ImportWatch): Promise<FrameworkTable> {
    return this.reader.read(file, watch);
  }

  async foresee(_author: ImportAuthor, table: FrameworkTable): Promise<ImportPreview> {
    return previewOf(table, (await this.releases.byDigest(table.digest)) ? 'same' : 'new');
  }

  async store(author: ImportAuthor, table: FrameworkTable): Promise<ImportPreview> {
    if (hasErrors(table)) return previewOf(table, 'left');
    const { releaseId, created } = await this.drafts.store(table, 'table');
    if (created) {
      await this.audit.record({
        actorId: author.personId,
        action: 'frameworks.release-imported',
        subjectKind: 'framework-release',
        subjectId: releaseId,
      });
    }
    return previewOf(table, created ? 'new' : 'same');
  }
}

function hasErrors({ parts, faults }: FrameworkTable): boolean {
  return [...faults, ...parts.flatMap((part) => part.faults)].some(({ severity }) => severity === 'error');
}

function previewOf(table: FrameworkTable, fate: ImportFate): ImportPreview {
  const isLeft = hasErrors(table);
  const { format, title, parts, faults } = table;
  return {
    format: `${format}, ${title}`,
    faults: isLeft ? [...faults, ALL_OR_NOTHING] : faults,
    entries: parts.map((part) => ({ ...part, fate: isLeft ? 'left' : fate })),
  };
}
