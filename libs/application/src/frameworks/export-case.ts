import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import {
  AgencyName,
  CaseWriter,
  KeptCaseObjects,
  type CaseCrosswalk,
  type CaseEdition,
  type CaseLoss,
  type CaseRelease,
} from './case-ports';
import { Crosswalks } from './crosswalks';
import { LanguageNotWritten, ReleaseNotFound } from './errors';
import { frameworkNameOf } from './framework-name';
import { FrameworkReleases } from './ports';

/** Where the objects of packages are found, without the edition: 'https://host/ims/case'. */
export class CaseAddress {
  constructor(readonly base: string) {}
}

export interface ExportedCase {
  /** Of the framework, for programs. */
  readonly code: string;
  readonly version: string;
  readonly body: object;
}

/** How a release can be had in the first edition, which holds one language and less of everything else. */
export interface CaseEditions {
  readonly languages: readonly string[];
  readonly lost: readonly CaseLoss[];
}

/** Gathers what a package is written of, in one transaction of the agency. */
@Injectable()
export class CaseReleases {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly kept: KeptCaseObjects,
    private readonly agency: AgencyName,
    private readonly crosswalks: Crosswalks,
    private readonly address: CaseAddress,
  ) {}

  /** Throws `ReleaseNotFound`. */
  async load(tenantId: Id<'Tenant'>, releaseId: Id<'FrameworkRelease'>): Promise<CaseRelease> {
    const release = await this.releases.read(releaseId);
    if (!release) throw new ReleaseNotFound();
    const [kept, agencyName] = [await this.kept.of(releaseId), await this.agency.read()];
    const crosswalks = await this.crosswalksFrom(releaseId);
    return { tenantId, agencyName, base: this.address.base, release, kept, crosswalks };
  }

  /** Of several to the same release the one that was published last. */
  private async crosswalksFrom(releaseId: Id<'FrameworkRelease'>): Promise<readonly CaseCrosswalk[]> {
    const released = (await this.crosswalks.list()).filter(
      ({ fromId, state }) => fromId === releaseId && state === 'released',
    );
    const latest = new Map([...released].reverse().map((crosswalk) => [crosswalk.toId, crosswalk]));
    const written: CaseCrosswalk[] = [];
    for (const { toId, links, releasedAt, createdAt } of latest.values()) {
      const release = await this.releases.read(toId);
      if (release)
        written.push({
          links,
          changedAt: releasedAt ?? createdAt,
          to: { release, kept: await this.kept.of(toId) },
        });
    }
    return written;
  }
}

/** One release as a CASE package for other systems; drafts too, so that an author can look at them elsewhere. */
@Injectable()
export class ExportCase {
  constructor(
    private readonly releases: CaseReleases,
    private readonly writer: CaseWriter,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `ReleaseNotFound` and, of an edition of one language, `LanguageNotWritten`. */
  async execute(
    { tenantId }: Pick<Actor, 'tenantId'>,
    releaseId: Id<'FrameworkRelease'>,
    edition: CaseEdition,
  ): Promise<ExportedCase> {
    const loaded = await this.transaction.run(tenantId, () => this.releases.load(tenantId, releaseId));
    const { release } = loaded;
    if (edition.version === '1.0' && !this.writer.languagesOf(release.content).includes(edition.language))
      throw new LanguageNotWritten();
    const { code } = frameworkNameOf(release.title);
    return { code, version: release.version, body: this.writer.write(loaded, edition) };
  }

  /** In which languages it can be had as a package of 1.0, and what such a package cannot hold. */
  async editions(
    { tenantId }: Pick<Actor, 'tenantId'>,
    releaseId: Id<'FrameworkRelease'>,
  ): Promise<CaseEditions> {
    const loaded = await this.transaction.run(tenantId, () => this.releases.load(tenantId, releaseId));
    return {
      languages: this.writer.languagesOf(loaded.release.content),
      lost: this.writer.lossesOf(loaded),
    };
  }
}
