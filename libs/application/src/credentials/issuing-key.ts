import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { BadgeFormat } from './badge-format';
import { BadgeIssuers, BadgeKeys, type SigningKey } from './ports';

export interface ReadyIssuer {
  readonly issuerId: Id<'BadgeIssuer'>;
  readonly key: SigningKey;
}

/** The number and the key under which an agency gives badges; both are made when the first one is taken. */
@Injectable()
export class IssuingKey {
  constructor(
    private readonly issuers: BadgeIssuers,
    private readonly keys: BadgeKeys,
    private readonly format: BadgeFormat,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the caller, who is alone with it until that ends. */
  async ready(): Promise<ReadyIssuer> {
    const issuerId = await this.issuers.lock(this.ids.next(), this.clock.now());
    const key = (await this.keys.present()) ?? (await this.renew());
    return { issuerId, key };
  }

  /** From now on a new key signs; what the one before has signed stays true. */
  async renew(): Promise<SigningKey> {
    const id = this.ids.next<'BadgeKey'>();
    const pair = await this.format.newKeys();
    await this.keys.replace(id, pair, this.clock.now());
    return { id, privateKey: pair.privateKey };
  }
}
