import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import type { BadgeFile, BadgeFileKind } from './badge';
import { BadgeFormat } from './badge-format';
import { BadgeRegister } from './badge-register';
import { BadgeNotFound } from './errors';
import type { StoredBadge } from './ports';

/** What a person does with a badge that is theirs; one of somebody else is not there. */
@Injectable()
export class OwnBadges {
  constructor(
    private readonly register: BadgeRegister,
    private readonly format: BadgeFormat,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `BadgeNotFound`. */
  async file(actor: Actor, id: Id<'Badge'>, kind: BadgeFileKind): Promise<BadgeFile> {
    const { signed } = await this.transaction.run(actor.tenantId, () => this.find(actor, id));
    const facts = this.format.read(signed);
    if (!facts) throw new BadgeNotFound();
    return this.format.file(kind, signed, facts);
  }

  /** Throws `BadgeNotFound`, and `BadgeWithdrawn` where that was done before. */
  takeBack(actor: Actor, id: Id<'Badge'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.find(actor, id);
      await this.register.revoke(actor, id, { by: 'person' });
    });
  }

  private async find({ personId }: Actor, id: Id<'Badge'>): Promise<StoredBadge> {
    const badge = (await this.register.of(personId)).find((one) => one.id === id);
    if (!badge) throw new BadgeNotFound();
    return badge;
  }
}
