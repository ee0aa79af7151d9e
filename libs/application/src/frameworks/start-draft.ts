import { Injectable } from '@nestjs/common';
import { LEVELS } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Ids, Transaction } from '../ports';
import { FrameworkExists } from './edit-errors';
import { ReleaseNotFound, VersionTaken } from './errors';
import { USUAL_LEVEL_NAMES, type FrameworkContent } from './framework-content';
import { frameworkNameOf } from './framework-name';
import { FrameworkReleases } from './ports';

/** What a new framework begins with: the four levels of the scale, to be described. */
const BEGINNING: FrameworkContent = {
  areas: [],
  competences: [],
  levels: LEVELS.map((ordinal) => ({
    ...{ ordinal, name: USUAL_LEVEL_NAMES[ordinal] },
    ...{ description: { en: '' }, subLevels: [] },
  })),
  statements: [],
  outcomes: [],
  glossary: [],
  nextSteps: [],
};

/** Begins a framework from nothing, or a new version of one from a release of it. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Title as authors write it, with its version at the end or without. */
  framework(actor: Actor, title: string): Promise<Id<'FrameworkRelease'>> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.releases.lock();
      const name = frameworkNameOf(title);
      const frameworkId = await this.releases.framework({ id: this.ids.next<'Framework'>(), ...name });
      const versions = await this.releases.versionsOf(frameworkId);
      if (versions.length > 0) throw new FrameworkExists(name.title);
      return this.add(actor, { frameworkId, version: name.version, content: BEGINNING });
    });
  }

  version(
    actor: Actor,
    { releaseId, version }: { readonly releaseId: Id<'FrameworkRelease'>; readonly version: string },
  ): Promise<Id<'FrameworkRelease'>> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.releases.lock();
      const release = await this.releases.read(releaseId);
      if (!release) throw new ReleaseNotFound();
      const { frameworkId, title, content } = release;
      const taken = await this.releases.versionsOf(frameworkId);
      if (taken.includes(version.trim())) throw new VersionTaken(title, version.trim());
      return this.add(actor, { frameworkId, version: version.trim(), content, basedOnId: releaseId });
    });
  }

  private async add(
    actor: Actor,
    draft: {
      readonly frameworkId: Id<'Framework'>;
      readonly version: string;
      readonly content: FrameworkContent;
      readonly basedOnId?: Id<'FrameworkRelease'>;
    },
  ): Promise<Id<'FrameworkRelease'>> {
    const id = this.ids.next<'FrameworkRelease'>();
    await this.releases.add({
      ...draft,
      id,
      source: 'editor',
      sourceDigest: `editor ${id}`,
      createdAt: this.clock.now(),
    });
    await this.audit.record({
      actorId: actor.personId,
      action: 'frameworks.draft-started',
      subjectKind: 'framework-release',
      subjectId: id,
    });
    return id;
  }
}
