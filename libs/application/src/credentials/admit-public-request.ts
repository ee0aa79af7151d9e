import { Injectable } from '@nestjs/common';
import { CostlyRequestLimit } from '../people/admit-costly-request';
import { TooManyRequests } from '../people/errors';
import { Clock } from '../ports';
import { PublicRequests } from './ports';

/** A whole office may stand behind one network. */
const PEOPLE_OF_A_NETWORK = 3;

/** Lets somebody who is not known make a costly request, unless many came from their network just now. */
@Injectable()
export class AdmitPublicRequest {
  constructor(
    private readonly requests: PublicRequests,
    private readonly limit: CostlyRequestLimit,
    private readonly clock: Clock,
  ) {}

  /** Throws `TooManyRequests`. */
  async execute(network: string): Promise<void> {
    const { count, secondsLeft } = await this.requests.count(network, this.clock.now());
    if (count > this.limit.aMinute * PEOPLE_OF_A_NETWORK) throw new TooManyRequests(secondsLeft);
  }
}
