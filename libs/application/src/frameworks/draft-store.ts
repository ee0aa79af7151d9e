import { Injectable } from '@nestjs/common';
import type { ReleaseState } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { frameworkNameOf, freeVersion } from './framework-name';
import { FrameworkReleases, type FrameworkDocument, type ReleaseSource } from './ports';

export interface StoredDraft {
  readonly releaseId: Id<'FrameworkRelease'>;
  /** False when the same file had made a release before. */
  readonly created: boolean;
  readonly state: ReleaseState;
}

/** Keeps a document as a draft release, once: the same file finds the release it made. */
@Injectable()
export class DraftStore {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async store(
    { title, content, digest }: Pick<FrameworkDocument, 'title' | 'content' | 'digest'>,
    source: ReleaseSource = 'workbook',
  ): Promise<StoredDraft> {
    await this.releases.lock();
    const existing = await this.releases.byDigest(digest);
    if (existing) return { releaseId: existing.id, created: false, state: existing.state };

    const name = frameworkNameOf(title);
    const frameworkId = await this.releases.framework({ id: this.ids.next<'Framework'>(), ...name });
    const releaseId = this.ids.next<'FrameworkRelease'>();
    await this.releases.add({
      id: releaseId,
      frameworkId,
      version: freeVersion(name.version, await this.releases.versionsOf(frameworkId)),
      source,
      sourceDigest: digest,
      content,
      createdAt: this.clock.now(),
    });
    return { releaseId, created: true, state: 'draft' };
  }
}
