import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '../ports';
import { CaseShelving, type CaseEdition, type CaseShelf } from './case-ports';
import { CaseReleases } from './export-case';
import { ReleaseSharing, type PublicRelease } from './release-sharing';

interface Written {
  readonly until: number;
  readonly shelves: Promise<readonly CaseShelf[]>;
}

/** How long a package that was written is handed out: a state or a crosswalk that changes shows after at most that. */
const FRESH_MS = 60_000;

/** Everything the agencies of the installation let everybody read; what is no longer shared is gone at once. */
@Injectable()
export class ReadCaseCatalogue {
  private readonly written = new Map<string, Written>();

  constructor(
    private readonly sharing: ReleaseSharing,
    private readonly releases: CaseReleases,
    private readonly shelving: CaseShelving,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** One shelf a document, the latest shared first; of two that hold the same document only the first. */
  async shelves(version: CaseEdition['version']): Promise<readonly CaseShelf[]> {
    const shared = await this.sharing.everywhere();
    this.forget(new Set(shared.map(({ releaseId }) => releaseId)));
    const all: CaseShelf[] = [];
    for (const release of shared) all.push(...(await this.shelvesOf(release, version)));
    const seen = new Set<string>();
    return all.filter(({ identifier }) => !seen.has(identifier) && seen.add(identifier));
  }

  private async shelvesOf(
    { tenantId, releaseId }: PublicRelease,
    version: CaseEdition['version'],
  ): Promise<readonly CaseShelf[]> {
    const key = `${releaseId} ${version}`;
    const now = this.clock.now().getTime();
    const before = this.written.get(key);
    if (before && before.until > now) return before.shelves;

    const shelves = this.transaction
      .run(tenantId, () => this.releases.load(tenantId, releaseId))
      .then((release) => this.shelving.shelve(release, version));
    this.written.set(key, { until: now + FRESH_MS, shelves });
    shelves.catch(() => this.written.delete(key));
    return shelves;
  }

  private forget(shared: ReadonlySet<string>): void {
    for (const key of this.written.keys())
      if (!shared.has(key.slice(0, key.indexOf(' ')))) this.written.delete(key);
  }
}
