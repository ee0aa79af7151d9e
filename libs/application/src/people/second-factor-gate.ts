import { Injectable } from '@nestjs/common';
import type { Account } from './ports';
import { SecondFactorPolicy } from './second-factor-policy';
import { SecondFactors } from './second-factors';
import type { SessionState } from './sessions';

/** Says how far the first factor brings a person. */
@Injectable()
export class SecondFactorGate {
  constructor(
    private readonly factors: SecondFactors,
    private readonly policy: SecondFactorPolicy,
  ) {}

  /** `password` is the one that was given, where it was one. */
  async stateFor({ personId, roles }: Account, password?: string): Promise<SessionState> {
    const factor = await this.factors.of(personId);
    if (factor?.isConfirmed) return 'awaiting-second-factor';
    const isRequired =
      this.policy.isRequiredOf(roles) || (password !== undefined && this.policy.isRequiredBeside(password));
    return isRequired ? 'enrolling' : 'open';
  }
}
