import { Injectable } from '@nestjs/common';
import { Tenants } from '../delivery/ports';
import { ApplyRetention } from './apply-retention';

/** Retention of every agency, one after the other; says how much was done. */
@Injectable()
export class RetainEverywhere {
  constructor(
    private readonly tenants: Tenants,
    private readonly applyRetention: ApplyRetention,
  ) {}

  async execute(): Promise<number> {
    let done = 0;
    for (const tenantId of await this.tenants.all()) {
      for (const { count } of await this.applyRetention.execute(tenantId)) done += count;
    }
    return done;
  }
}
