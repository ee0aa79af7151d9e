import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { DraftStore, type StoredDraft } from './draft-store';
import { WorkbookHasErrors } from './errors';
import { FrameworkReader, type FrameworkDocument } from './ports';

/** An author, or the operator at the command line, who is no person of the agency. */
export type Importer = Pick<Actor, 'tenantId'> & Partial<Pick<Actor, 'personId'>>;

export interface FrameworkImport extends StoredDraft {
  readonly document: FrameworkDocument;
}

/** Stores a workbook as a draft release, all of it or nothing; the same file a second time changes nothing. */
@Injectable()
export class ImportFramework {
  constructor(
    private readonly reader: FrameworkReader,
    private readonly drafts: DraftStore,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  async execute(importer: Importer, file: Uint8Array): Promise<FrameworkImport> {
    const document = await this.reader.read(file);
    if (!document.isImportable) throw new WorkbookHasErrors(document.faults);

    return this.transaction.run(importer.tenantId, async () => {
      const stored = await this.drafts.store(document);
      if (stored.created) {
        await this.audit.record({
          actorId: importer.personId,
          action: 'frameworks.release-imported',
          subjectKind: 'framework-release',
          subjectId: stored.releaseId,
        });
      }
      return { ...stored, document };
    });
  }
}
