import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { OneTimeCodes, SecondFactors } from './second-factors';

/** Gives a person new recovery codes in place of those before, inside the transaction of a use case. */
@Injectable()
export class GiveRecoveryCodes {
  constructor(
    private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes,
  ) {}

  async execute(personId: Id<'Person'>): Promise<readonly string[]> {
    const codes = this.codes.newRecoveryCodes();
    await this.factors.setRecoveryCodes(personId, codes);
    return codes;
  }
}
