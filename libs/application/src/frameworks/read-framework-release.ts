import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ReleaseNotFound } from './errors';
import { FrameworkReleases, type ReleaseDetails } from './ports';

/** One release with all it says. */
@Injectable()
export class ReadFrameworkRelease {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, releaseId: Id<'FrameworkRelease'>): Promise<ReleaseDetails> {
    const release = await this.transaction.run(actor.tenantId, () => this.releases.read(releaseId));
    if (!release) throw new ReleaseNotFound();
    return release;
  }
}
