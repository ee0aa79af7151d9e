import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock } from '../ports';
import { NoSecondFactor, WrongCode } from './second-factor-errors';
import { OneTimeCodes, SecondFactors } from './second-factors';

/** Takes a code of a person's authenticator, once, inside the transaction of a use case. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes,
    private readonly clock: Clock,
  ) {}

  async execute(personId: Id<'Person'>, code: string): Promise<void> {
    const factor = await this.factors.of(personId);
    if (!factor) throw new NoSecondFactor();
    const step = this.codes.stepOf(factor.secret, code, this.clock.now());
    if (step === undefined || !(await this.factors.take(personId, step))) throw new WrongCode();
  }
}
