import { Injectable } from '@nestjs/common';
import { BadgeKeys } from '../credentials/ports';
import { Tenants } from '../delivery/ports';
import { Transaction } from '../ports';
import { SecondFactors } from './second-factors';

/** Puts every stored secret under the present key, after a key was set for the first time or changed. */
@Injectable()
export class SealSecrets {
  constructor(
    private readonly tenants: Tenants,
    private readonly factors: SecondFactors,
    private readonly badgeKeys: BadgeKeys,
    private readonly transaction: Transaction,
  ) {}

  /** Says how many were not under it yet. */
  async execute(): Promise<number> {
    let sealed = 0;
    for (const tenantId of await this.tenants.all())
      sealed += await this.transaction.run(
        tenantId,
        async () => (await this.factors.sealAnew()) + (await this.badgeKeys.sealAnew()),
      );
    return sealed;
  }
}
