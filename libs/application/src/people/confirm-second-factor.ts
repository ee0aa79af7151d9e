import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { CheckCode } from './check-code';
import { GiveRecoveryCodes } from './give-recovery-codes';
import { RenewSession } from './renew-session';
import { SecondFactorStands } from './second-factor-errors';
import { SecondFactors } from './second-factors';
import type { CurrentSession, SessionToken } from './sessions';

export interface ConfirmedSecondFactor extends SessionToken {
  /** They exist in clear text only here. */
  readonly recoveryCodes: readonly string[];
}

/** Makes the proposed secret a person's second factor, by a first code of it, and opens their session. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly factors: SecondFactors,
    private readonly check: CheckCode,
    private readonly give: GiveRecoveryCodes,
    private readonly renew: RenewSession,
    private readonly transaction: Transaction,
  ) {}

  execute(session: CurrentSession, code: string): Promise<ConfirmedSecondFactor> {
    const { personId, agency } = session.account;
    return this.transaction.run(agency.id, async () => {
      if (session.state === 'awaiting-second-factor' || (await this.factors.of(personId))?.isConfirmed)
        throw new SecondFactorStands();
      await this.check.execute(personId, code);
      await this.factors.confirm(personId);
      const recoveryCodes = await this.give.execute(personId);
      return { recoveryCodes, ...(await this.renew.alone(session, 'people.second-factor-set-up')) };
    });
  }
}
