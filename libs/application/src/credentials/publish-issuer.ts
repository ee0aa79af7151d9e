import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { AgencyName } from '../frameworks/case-ports';
import { Transaction } from '../ports';
import { BadgeAddresses } from './badge-addresses';
import { BadgeNotFound } from './errors';
import { BadgeIssuers, BadgeKeys, type PublishedKey } from './ports';

/** What checkers of badges read of an issuer: who it is and its keys. */
@Injectable()
export class PublishIssuer {
  constructor(
    private readonly issuers: BadgeIssuers,
    private readonly keys: BadgeKeys,
    private readonly agency: AgencyName,
    private readonly addresses: BadgeAddresses,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `BadgeNotFound`. */
  async profile(issuerId: Id<'BadgeIssuer'>): Promise<{ readonly id: string; readonly name: string }> {
    const name = await this.within(issuerId, () => this.agency.read());
    return { id: this.addresses.issuer(issuerId), name };
  }

  /** Throws `BadgeNotFound`. */
  publicKeys(issuerId: Id<'BadgeIssuer'>): Promise<readonly PublishedKey[]> {
    return this.within(issuerId, () => this.keys.all());
  }

  private async within<T>(issuerId: Id<'BadgeIssuer'>, work: () => Promise<T>): Promise<T> {
    const tenantId = await this.issuers.tenantOf(issuerId);
    if (!tenantId) throw new BadgeNotFound();
    return this.transaction.run(tenantId, work);
  }
}
