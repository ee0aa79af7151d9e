import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { ContentDigests } from '../../frameworks/ports';
import { AuditLog, Clock, Ids } from '../../ports';
import { StatisticalReleaseNotFound } from '../errors';
import {
  StatisticalReleases,
  type KeptRelease,
  type ReleaseId,
  type StatisticalRelease,
} from './release-ports';

/** A release that was begun so often without an end ends its worker each time. */
const MOST_TRIES = 5;
/** Signs of life come every second. */
const ALIVE_MS = 10_000;
const BEGUN_TOO_OFTEN = 'insights.release-begun-too-often';

/** Opens releases and leads them to their end; what people do, and what they are given, has its entry in the audit log. */
@Injectable()
export class ReleaseLog {
  constructor(
    private readonly releases: StatisticalReleases,
    private readonly digests: ContentDigests,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Undefined while another of the cohort is under way. */
  async open({ personId }: Actor, cohortId: Id<'Cohort'>): Promise<ReleaseId | undefined> {
    const id = this.ids.next<'StatisticalRelease'>();
    const asked = { id, cohortId, requestedBy: personId, requestedAt: this.clock.now() };
    if (!(await this.releases.add(asked))) return undefined;
    await this.record(personId, 'release-asked-for', id);
    return id;
  }

  /** Locked until the transaction ends. Throws `StatisticalReleaseNotFound`. */
  async lock(cohortId: Id<'Cohort'>, id: ReleaseId): Promise<KeptRelease> {
    const release = await this.releases.lock(id);
    if (release?.cohortId !== cohortId) throw new StatisticalReleaseNotFound();
    return release;
  }

  async cancel({ personId }: Actor, id: ReleaseId): Promise<void> {
    await this.releases.end(id, { state: 'cancelled' }, this.clock.now());
    await this.record(personId, 'release-cancelled', id);
  }

  /** For the worker; undefined when there is nothing to do: it has ended, is in good hands, or was begun too often. */
  async take(id: ReleaseId): Promise<KeptRelease | undefined> {
    const release = await this.releases.lock(id);
    if (!release || !this.isToBegin(release)) return undefined;
    const now = this.clock.now();
    if (release.tries >= MOST_TRIES) {
      await this.releases.end(id, { state: 'failed', failure: BEGUN_TOO_OFTEN }, now);
      return undefined;
    }
    await this.releases.begin(id, now);
    return release;
  }

  /** False when it is not to go on. */
  tell(id: ReleaseId, stepsDone: number): Promise<boolean> {
    return this.releases.progress(id, stepsDone, this.clock.now());
  }

  /** Does nothing when it was cancelled meanwhile. */
  async finish({ id, requestedBy }: KeptRelease, made: StatisticalRelease, file: Uint8Array): Promise<void> {
    if ((await this.releases.lock(id))?.state !== 'running') return;
    const contents = {
      rows: made.rows.length,
      hidden: made.rows.filter(({ suppressed }) => suppressed).length,
      digest: this.digests.of(file),
    };
    await this.releases.end(id, { state: 'done', file, contents }, this.clock.now());
    await this.record(requestedBy.id, 'release-made', id);
  }

  /** Does nothing when it was cancelled meanwhile. */
  async fail(id: ReleaseId, failure: string): Promise<void> {
    if ((await this.releases.lock(id))?.state !== 'running') return;
    await this.releases.end(id, { state: 'failed', failure }, this.clock.now());
  }

  recordTaken({ personId }: Actor, id: ReleaseId): Promise<void> {
    return this.record(personId, 'release-taken', id);
  }

  private isToBegin({ state, seenAt }: KeptRelease): boolean {
    if (state !== 'running') return state === 'queued';
    return seenAt === undefined || this.clock.now().getTime() - seenAt.getTime() > ALIVE_MS;
  }

  private record(actorId: Id<'Person'>, what: string, id: ReleaseId): Promise<void> {
    return this.audit.record({
      actorId,
      action: `insights.${what}`,
      subjectKind: 'statistical-release',
      subjectId: id,
    });
  }
}
