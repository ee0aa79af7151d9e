import { Injectable } from '@nestjs/common';
import { suggestLinks, type CrosswalkLink, type CrosswalkSides } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { ReleaseNotFound } from '../errors';
import { FrameworkReleases, type ReleaseDetails, type ReleaseSummary } from '../ports';
import { CrosswalkNotFound } from './errors';
import { Crosswalks, type Crosswalk } from './ports';

export interface CrosswalkListing {
  readonly crosswalk: Crosswalk;
  readonly from: ReleaseSummary;
  readonly to: ReleaseSummary;
}

export interface CrosswalkDetails {
  readonly crosswalk: Crosswalk;
  readonly from: ReleaseDetails;
  readonly to: ReleaseDetails;
  /** None once it is released. */
  readonly suggestions: readonly CrosswalkLink[];
}

/** The crosswalks of the agency, and one with both its frameworks. */
@Injectable()
export class ReadCrosswalks {
  constructor(
    private readonly crosswalks: Crosswalks,
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
  ) {}

  list({ tenantId }: Pick<Actor, 'tenantId'>): Promise<readonly CrosswalkListing[]> {
    return this.transaction.run(tenantId, async () => {
      const releases = new Map((await this.releases.list()).map((release) => [release.id, release]));
      return (await this.crosswalks.list()).flatMap((crosswalk) => {
        const [from, to] = [releases.get(crosswalk.fromId), releases.get(crosswalk.toId)];
        return from && to ? [{ crosswalk, from, to }] : [];
      });
    });
  }

  /** Throws `CrosswalkNotFound`. */
  one({ tenantId }: Pick<Actor, 'tenantId'>, id: Id<'Crosswalk'>): Promise<CrosswalkDetails> {
    return this.transaction.run(tenantId, async () => {
      const crosswalk = await this.crosswalks.byId(id);
      if (!crosswalk) throw new CrosswalkNotFound();
      const [from, to] = [await this.read(crosswalk.fromId), await this.read(crosswalk.toId)];
      const suggestions = crosswalk.state === 'draft' ? suggestLinks(sidesOf(from, to), crosswalk.links) : [];
      return { crosswalk, from, to, suggestions };
    });
  }

  private async read(id: Id<'FrameworkRelease'>): Promise<ReleaseDetails> {
    const release = await this.releases.read(id);
    if (!release) throw new ReleaseNotFound();
    return release;
  }
}

/** What the rules of crosswalks know of two releases. */
export function sidesOf(from: ReleaseDetails, to: ReleaseDetails): CrosswalkSides {
  return {
    from: from.content.competences,
    to: to.content.competences,
    isOfOneFramework: from.frameworkId === to.frameworkId,
  };
}
