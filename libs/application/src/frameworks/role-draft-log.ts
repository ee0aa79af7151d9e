import { Injectable } from '@nestjs/common';
import type { RoleContent } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Ids } from '../ports';
import { RoleDraftNotFound } from './role-errors';
import { RoleDrafts, type RoleDraft, type RoleName } from './role-ports';

type Author = Pick<Actor, 'personId'>;

/** Begins and changes drafts of roles; beginnings and ends stand in the audit log. */
@Injectable()
export class RoleDraftLog {
  constructor(
    private readonly drafts: RoleDrafts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async start({ personId }: Author, role: RoleName, content: RoleContent): Promise<Id<'RoleDraft'>> {
    const id = this.ids.next<'RoleDraft'>();
    const { releaseId, code } = role;
    await this.drafts.add({ id, releaseId, code, content }, { personId, at: this.clock.now() });
    await this.record(personId, 'role-draft-started', id);
    return id;
  }

  /** Locked until the transaction ends. Throws `RoleDraftNotFound`. */
  async lock(id: Id<'RoleDraft'>): Promise<RoleDraft> {
    const draft = await this.drafts.lock(id);
    if (!draft) throw new RoleDraftNotFound();
    return draft;
  }

  write({ personId }: Author, id: Id<'RoleDraft'>, content: RoleContent): Promise<void> {
    return this.drafts.write(id, content, { personId, at: this.clock.now() });
  }

  turn({ personId }: Author, id: Id<'RoleDraft'>, direction: 'undo' | 'redo'): Promise<void> {
    return this.drafts.turn(id, direction, { personId, at: this.clock.now() });
  }

  async remove({ personId }: Author, id: Id<'RoleDraft'>, why: 'published' | 'discarded'): Promise<void> {
    await this.drafts.remove(id);
    await this.record(personId, `role-draft-${why}`, id);
  }

  /** What tells a published version from all others. */
  stamp(): { readonly id: Id<'RoleProfile'>; readonly publishedAt: Date } {
    return { id: this.ids.next<'RoleProfile'>(), publishedAt: this.clock.now() };
  }

  private record(actorId: Id<'Person'>, what: string, subjectId: Id<'RoleDraft'>): Promise<void> {
    return this.audit.record({
      actorId,
      action: `frameworks.${what}`,
      subjectKind: 'role-draft',
      subjectId,
    });
  }
}
