import { Injectable } from '@nestjs/common';
import { AuditLog, Transaction } from '../ports';
import { CaseReader, KeptCaseObjects, type CaseChoices } from './case-ports';
import { DraftStore, type StoredDraft } from './draft-store';
import { CasePackageHasErrors } from './errors';
import type { Importer } from './import-framework';

/**
 * Stores a CASE package as a draft release with every object it came with, all of it or nothing; the same file
 * understood in the same way changes nothing a second time.
 */
@Injectable()
export class ImportCase {
  constructor(
    private readonly reader: CaseReader,
    private readonly drafts: DraftStore,
    private readonly kept: KeptCaseObjects,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  async execute(importer: Importer, file: Uint8Array, choices: CaseChoices): Promise<StoredDraft> {
    const document = this.reader.read(file, choices);
    if (!document.isImportable) throw new CasePackageHasErrors(document.faults);

    return this.transaction.run(importer.tenantId, async () => {
      const stored = await this.drafts.store(document, 'case');
      if (!stored.created) return stored;
      await this.kept.add(stored.releaseId, document.objects);
      await this.audit.record({
        actorId: importer.personId,
        action: 'frameworks.release-imported',
        subjectKind: 'framework-release',
        subjectId: stored.releaseId,
      });
      return stored;
    });
  }
}
