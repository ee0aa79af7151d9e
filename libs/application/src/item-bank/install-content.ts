import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { ContentDigests, FrameworkReleases } from '../frameworks/ports';
import { Transaction } from '../ports';
import { canonical, type ContentPack } from './content-pack';
import { InstallFrameworkPack } from './install-framework-pack';
import { BankWriter } from './bank-writer';
import { StoreShippedItems } from './store-shipped-items';
import { FollowOriginals } from './translations/follow-originals';
import { InstallItemBank, type InstalledBank } from './install-item-bank';

export interface InstalledContent extends InstalledBank {
  /** False when the same content was there already: nothing changed. */
  readonly created: boolean;
}

/** Brings shipped content into an agency: framework, roles, items, calibration and tests, all or nothing. */
@Injectable()
export class InstallContent {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly installFramework: InstallFrameworkPack,
    private readonly installBank: InstallItemBank,
    private readonly digests: ContentDigests,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, pack: ContentPack): Promise<InstalledContent> {
    return this.transaction.run(tenantId, async () => {
      const sourceDigest = this.digests.of(canonical(pack));
      await this.releases.lock();
      const before = await this.installBank.installed(sourceDigest);
      if (before) return { created: false, ...before };

      const framework = await this.installFramework.execute(pack, sourceDigest);
      const bank = await this.installBank.execute(pack, { framework, sourceDigest });
      return { created: true, ...bank };
    });
  }
}

/** The use case and its steps, for a module to provide. */
export const INSTALL_CONTENT = [
  BankWriter,
  FollowOriginals,
  InstallContent,
  InstallFrameworkPack,
  InstallItemBank,
  StoreShippedItems,
] as const;
