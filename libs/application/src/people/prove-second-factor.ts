import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { CheckCode } from './check-code';
import { RenewSession } from './renew-session';
import { NoSecondFactor, WrongCode } from './second-factor-errors';
import { SecondFactors } from './second-factors';
import type { CurrentSession, SessionToken } from './sessions';

/** A code of the authenticator, or one of the recovery codes. */
export type Proof = { readonly code: string } | { readonly recoveryCode: string };

/** Opens the session of a person who gives their second factor. */
@Injectable()
export class ProveSecondFactor {
  constructor(
    private readonly factors: SecondFactors,
    private readonly check: CheckCode,
    private readonly renew: RenewSession,
    private readonly transaction: Transaction,
  ) {}

  execute(session: CurrentSession, proof: Proof): Promise<SessionToken> {
    const { personId, agency } = session.account;
    if (session.state !== 'awaiting-second-factor') throw new NoSecondFactor();
    return this.transaction.run(agency.id, async () => {
      if ('code' in proof) {
        await this.check.execute(personId, proof.code);
        return this.renew.execute(session, 'people.signed-in');
      }
      if (!(await this.factors.useRecoveryCode(personId, proof.recoveryCode))) throw new WrongCode();
      return this.renew.execute(session, 'people.signed-in-by-recovery-code');
    });
  }
}
