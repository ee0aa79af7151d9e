import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock } from '../ports';
import { BadgeWithdrawn } from './errors';
import { Badges, BadgeStatusLists, type Revoker, type TakenBadge } from './ports';

/** The badges of the agency, with a trail of who took and who withdrew them. */
@Injectable()
export class BadgeRegister {
  constructor(
    private readonly badges: Badges,
    private readonly lists: BadgeStatusLists,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  readonly draw: BadgeStatusLists['draw'] = (nextListId, now) => this.lists.draw(nextListId, now);

  of(personId: Id<'Person'>) {
    return this.badges.of(personId);
  }

  async add(badge: TakenBadge): Promise<void> {
    await this.badges.add(badge);
    await this.record(badge.personId, 'badges.taken', badge.id);
  }

  /** Throws `BadgeWithdrawn` where that has been done before. */
  async revoke(
    { personId }: Pick<Actor, 'personId'>,
    id: Id<'Badge'>,
    { by, reason }: { readonly by: Revoker; readonly reason?: string },
  ): Promise<void> {
    const isNew = await this.badges.revoke(id, { at: this.clock.now(), by, reason });
    if (!isNew) throw new BadgeWithdrawn();
    await this.record(personId, by === 'person' ? 'badges.taken-back' : 'badges.withdrawn', id);
  }

  private record(actorId: Id<'Person'>, action: string, id: Id<'Badge'>): Promise<void> {
    return this.audit.record({ actorId, action, subjectKind: 'badge', subjectId: id });
  }
}
