import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { FrameworkReleases, type ReleaseSummary } from './ports';

export interface FrameworkListing {
  readonly id: Id<'Framework'>;
  readonly title: string;
  /** Latest first. */
  readonly releases: readonly ReleaseSummary[];
}

/** The frameworks of the agency with their releases; the one that changed last comes first. */
@Injectable()
export class ListFrameworks {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor): Promise<readonly FrameworkListing[]> {
    const releases = await this.transaction.run(actor.tenantId, () => this.releases.list());
    const byFramework = new Map<Id<'Framework'>, ReleaseSummary[]>();
    for (const release of releases) {
      byFramework.set(release.frameworkId, [...(byFramework.get(release.frameworkId) ?? []), release]);
    }
    return [...byFramework].map(([id, own]) => ({ id, title: own[0]?.title ?? '', releases: own }));
  }
}
