import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { TooManyRequests } from './errors';

/** How many costly requests a person may make within a minute. */
export class CostlyRequestLimit {
  constructor(readonly aMinute: number) {}
}

export interface CountedRequests {
  readonly count: number;
  /** Until they are counted from none again. */
  readonly secondsLeft: number;
}

/** Costly requests of each person, counted by the minute. */
export abstract class CostlyRequests {
  abstract count(personId: Actor['personId'], now: Date): Promise<CountedRequests>;
}

/** Lets a person make a costly request (an export, an import, a computation), unless they have made many just now. */
@Injectable()
export class AdmitCostlyRequest {
  constructor(
    private readonly requests: CostlyRequests,
    private readonly limit: CostlyRequestLimit,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Throws `TooManyRequests`. */
  async execute({ tenantId, personId }: Actor): Promise<void> {
    const { count, secondsLeft } = await this.transaction.run(tenantId, () =>
      this.requests.count(personId, this.clock.now()),
    );
    if (count > this.limit.aMinute) throw new TooManyRequests(secondsLeft);
  }
}
