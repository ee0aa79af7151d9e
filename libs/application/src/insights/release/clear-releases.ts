import { Injectable } from '@nestjs/common';
import { AskAgain } from '../../ask-again';
import { Tenants } from '../../delivery/ports';
import { Clock, Transaction } from '../../ports';
import { StatisticalReleases } from './release-ports';

const SILENT_MS = 2 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS = 30;

/** From then on the package is no longer given out; the same command makes it anew while the store is the same. */
export function releaseKeptUntil(finishedAt: Date): Date {
  return new Date(finishedAt.getTime() + KEPT_DAYS * DAY_MS);
}

/** Keeps house over releases: asks again for those whose worker has gone, and lets them go when their time has run. */
@Injectable()
export class ClearReleases {
  constructor(
    private readonly releases: StatisticalReleases,
    private readonly tenants: Tenants,
    private readonly askAgain: AskAgain,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Under way, and no sign of life for two minutes. Says how many it asked for. */
  requeueLost(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - SILENT_MS);
    return this.askAgain.execute({
      job: 'make-release',
      missing: (limit) => this.releases.lost(since, limit),
    });
  }

  /** Says how many it let go. */
  async clear(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    let cleared = 0;
    for (const tenantId of await this.tenants.all())
      cleared += await this.transaction.run(tenantId, () => this.releases.clear(before));
    return cleared;
  }
}
