import { Injectable } from '@nestjs/common';
import type { JobName, JobPayload } from '@qabilet/contracts';
import { Tenants } from './delivery/ports';
import { Jobs, Transaction } from './ports';

/** A kind of work that may have been lost: the job that does it, and what of it is missing in the agency at hand. */
export interface MissingWork<Name extends JobName> {
  readonly job: Name;
  /** Leaves out what somebody is on the way to do, and what failed for good and waits for a person to look at it. */
  readonly missing: (limit: number) => Promise<readonly JobPayload<Name>[]>;
}

/** So many an agency at a time: no transaction of a chore grows long, and the next round brings the rest. */
const BATCH = 200;

/** For each agency, asks again for the work whose effect is missing. */
@Injectable()
export class AskAgain {
  constructor(
    private readonly tenants: Tenants,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  /** Says how many it asked for. */
  async execute<Name extends JobName>({ job, missing }: MissingWork<Name>): Promise<number> {
    let asked = 0;
    for (const tenantId of await this.tenants.all()) {
      asked += await this.transaction.run(tenantId, async () => {
        const payloads = await missing(BATCH);
        for (const payload of payloads) await this.jobs.enqueue(job, payload);
        return payloads.length;
      });
    }
    return asked;
  }
}
