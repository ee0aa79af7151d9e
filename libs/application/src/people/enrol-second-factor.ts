import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '../ports';
import { SecondFactorMissing, SecondFactorStands } from './second-factor-errors';
import { OneTimeCodes, SecondFactors } from './second-factors';
import type { CurrentSession } from './sessions';
import { VerifyOwner } from './verify-owner';

export interface Enrolment {
  /** For typing by hand. */
  readonly secret: string;
  /** For a QR picture. */
  readonly address: string;
}

/** Offers a person the secret that their authenticator is to hold; it counts once a first code has confirmed it. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes,
    private readonly owner: VerifyOwner,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(session: CurrentSession, password?: string): Promise<Enrolment> {
    const { state, account } = session;
    if (state === 'awaiting-second-factor') throw new SecondFactorMissing(state);
    if (state === 'open') await this.owner.execute(account, password);

    const secret = this.codes.newSecret();
    const isTaken = await this.transaction.run(account.agency.id, () =>
      this.factors.propose(account.personId, secret, this.clock.now()),
    );
    if (!isTaken) throw new SecondFactorStands();
    return { secret, address: this.codes.addressOf(secret, account.email) };
  }
}
