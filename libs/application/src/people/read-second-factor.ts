import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { Credentials } from './ports';
import { SecondFactorPolicy } from './second-factor-policy';
import { SecondFactors } from './second-factors';
import type { CurrentSession, SessionState } from './sessions';

export interface SecondFactorStanding {
  readonly state: SessionState;
  readonly isOn: boolean;
  readonly isRequired: boolean;
  readonly recoveryCodesLeft: number;
  /** False for whoever only ever signs in through their agency. */
  readonly hasPassword: boolean;
}

/** What a person's second factor is and what their session still waits for. */
@Injectable()
export class ReadSecondFactor {
  constructor(
    private readonly factors: SecondFactors,
    private readonly policy: SecondFactorPolicy,
    private readonly credentials: Credentials,
    private readonly transaction: Transaction,
  ) {}

  execute({ state, account }: CurrentSession): Promise<SecondFactorStanding> {
    return this.transaction.run(account.agency.id, async () => {
      const factor = await this.factors.of(account.personId);
      return {
        state,
        isOn: factor?.isConfirmed ?? false,
        isRequired: this.policy.isRequiredOf(account.roles),
        hasPassword: (await this.credentials.hashOf(account.personId)) !== undefined,
        recoveryCodesLeft: await this.factors.countRecoveryCodes(account.personId),
      };
    });
  }
}
