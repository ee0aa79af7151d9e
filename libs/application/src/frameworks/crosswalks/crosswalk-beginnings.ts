import { Injectable } from '@nestjs/common';
import { withLinks, type CrosswalkLink } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { CaseLinks, KeptCaseObjects } from '../case-ports';
import { ReleaseNotFound } from '../errors';
import { FrameworkReleases, type ReleaseDetails } from '../ports';
import { sidesOf } from './read-crosswalks';

/** What a crosswalk between two releases has to begin with. Inside a transaction. */
@Injectable()
export class CrosswalkBeginnings {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly kept: KeptCaseObjects,
    private readonly packages: CaseLinks,
  ) {}

  /** Keeps others from changing the list of releases. Throws `ReleaseNotFound`. */
  async lock(
    fromId: Id<'FrameworkRelease'>,
    toId: Id<'FrameworkRelease'>,
  ): Promise<readonly [from: ReleaseDetails, to: ReleaseDetails]> {
    await this.releases.lock();
    const [from, to] = [await this.releases.read(fromId), await this.releases.read(toId)];
    if (!from || !to) throw new ReleaseNotFound();
    return [from, to];
  }

  /** Links that the packages brought with them; another framework replaces nothing, it is related. */
  async links(
    tenantId: Id<'Tenant'>,
    from: ReleaseDetails,
    to: ReleaseDetails,
  ): Promise<readonly CrosswalkLink[]> {
    const [left, right] = [await this.kept.of(from.id), await this.kept.of(to.id)];
    const sides = sidesOf(from, to);
    const found = this.packages
      .between({ tenantId, release: from, kept: left }, { tenantId, release: to, kept: right })
      .map((link): CrosswalkLink =>
        link.relation === 'replaced-by' && !sides.isOfOneFramework ? { ...link, relation: 'related' } : link,
      );
    return withLinks([], found, sides);
  }
}
