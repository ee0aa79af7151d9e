import type { Type } from '@nestjs/common';
import { BankReleasePlans } from './bank-release-plan';
import { BankReleaseScopes } from './bank-release-scope';
import { PutBankInForce, ReadBankReleasePlan, ReleaseBank, TestsOfRelease } from './release-bank';

/** The use cases by which authors release the bank, and their steps; beside those of calibrations. */
export const BANK_RELEASE: Type[] = [
  BankReleasePlans,
  BankReleaseScopes,
  PutBankInForce,
  ReadBankReleasePlan,
  ReleaseBank,
  TestsOfRelease,
];
