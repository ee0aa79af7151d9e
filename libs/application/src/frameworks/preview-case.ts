import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CaseReader, type CaseChoices, type CaseDocument } from './case-ports';
import { FrameworkReleases } from './ports';

export interface PreviewedCase {
  readonly document: CaseDocument;
  /** The release that this very file, understood in this way, already made. */
  readonly existingReleaseId?: Id<'FrameworkRelease'>;
}

/** Says what a CASE package would bring, what of it is only kept and what is wrong with it; stores nothing. */
@Injectable()
export class PreviewCase {
  constructor(
    private readonly reader: CaseReader,
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
  ) {}

  async execute(
    { tenantId }: Pick<Actor, 'tenantId'>,
    file: Uint8Array,
    choices: CaseChoices,
  ): Promise<PreviewedCase> {
    const document = this.reader.read(file, choices);
    const existing = await this.transaction.run(tenantId, () => this.releases.byDigest(document.digest));
    return { document, existingReleaseId: existing?.id };
  }
}
