import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { FrameworkReader, FrameworkReleases, type FrameworkDocument } from './ports';

export interface PreviewedFramework {
  readonly document: FrameworkDocument;
  /** The release this very file already made. */
  readonly existingReleaseId?: Id<'FrameworkRelease'>;
}

/** Says what a workbook would bring and what is wrong with it; stores nothing. */
@Injectable()
export class PreviewFramework {
  constructor(
    private readonly reader: FrameworkReader,
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Pick<Actor, 'tenantId'>, file: Uint8Array): Promise<PreviewedFramework> {
    const document = await this.reader.read(file);
    const existing = await this.transaction.run(actor.tenantId, () =>
      this.releases.byDigest(document.digest),
    );
    return { document, existingReleaseId: existing?.id };
  }
}
