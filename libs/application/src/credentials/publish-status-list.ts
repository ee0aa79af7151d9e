import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Transaction } from '../ports';
import { BadgeAddresses } from './badge-addresses';
import { BadgeFormat } from './badge-format';
import { BadgeNotFound } from './errors';
import { BadgeIssuers, BadgeKeys, BadgeStatusLists } from './ports';

/** Checkers may keep a list for as long: a badge withdrawn now may pass for true until then. */
const LIST_HOURS = 24;

interface ListToSign {
  readonly listId: Id<'BadgeStatusList'>;
  readonly length: number;
  readonly revoked: readonly number[];
}

/** Puts the present key of the agency under a list. */
@Injectable()
export class SignStatusList {
  constructor(
    private readonly keys: BadgeKeys,
    private readonly addresses: BadgeAddresses,
    private readonly format: BadgeFormat,
    private readonly clock: Clock,
  ) {}

  async execute(issuerId: Id<'BadgeIssuer'>, { listId, length, revoked }: ListToSign): Promise<string> {
    const key = await this.keys.present();
    if (!key) throw new BadgeNotFound();
    const issuedAt = this.clock.now();
    return this.format.signStatusList(
      {
        issuer: this.addresses.issuer(issuerId),
        key: this.addresses.key(issuerId, key.id),
        address: this.addresses.statusList(issuerId, listId),
        length,
        revoked,
        issuedAt,
        expiresAt: new Date(issuedAt.getTime() + LIST_HOURS * 3_600_000),
      },
      key.privateKey,
    );
  }
}

/** The signed list of withdrawn badges, as it stands now. */
@Injectable()
export class PublishStatusList {
  constructor(
    private readonly issuers: BadgeIssuers,
    private readonly lists: BadgeStatusLists,
    private readonly signing: SignStatusList,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `BadgeNotFound`. */
  async execute(issuerId: Id<'BadgeIssuer'>, listId: Id<'BadgeStatusList'>): Promise<string> {
    const tenantId = await this.issuers.tenantOf(issuerId);
    if (!tenantId) throw new BadgeNotFound();
    return this.transaction.run(tenantId, async () => {
      const list = await this.lists.read(listId);
      if (!list) throw new BadgeNotFound();
      return this.signing.execute(issuerId, { listId, ...list });
    });
  }
}
