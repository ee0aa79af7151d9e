import type { Provider } from '@nestjs/common';
import {
  Agencies,
  CostlyRequests,
  Credentials,
  IdentityProviders,
  OneTimeCodes,
  PasswordHasher,
  People,
  ResetRequests,
  SecondFactors,
  Sessions,
  SignInDirectory,
  SignInThrottle,
  SignOnFlows,
  Units,
} from '@qabilet/application';
import { Argon2PasswordHasher } from './argon2-password-hasher';
import { OtpauthOneTimeCodes } from './otpauth-one-time-codes';
import { TypeOrmAgencies } from './typeorm-agencies';
import { TypeOrmCostlyRequests } from './typeorm-costly-requests';
import { TypeOrmCredentials } from './typeorm-credentials';
import { TypeOrmIdentityProviders } from './typeorm-identity-providers';
import { TypeOrmPeople } from './typeorm-people';
import { TypeOrmResetRequests } from './typeorm-reset-requests';
import { TypeOrmSecondFactors } from './typeorm-second-factors';
import { TypeOrmSessions } from './typeorm-sessions';
import { TypeOrmSignInDirectory } from './typeorm-sign-in-directory';
import { TypeOrmSignInThrottle } from './typeorm-sign-in-throttle';
import { TypeOrmSignOnFlows } from './typeorm-sign-on-flows';
import { TypeOrmUnits } from './typeorm-units';

export const peopleProviders: Provider[] = [
  { provide: SignInDirectory, useClass: TypeOrmSignInDirectory },
  { provide: Sessions, useClass: TypeOrmSessions },
  { provide: People, useClass: TypeOrmPeople },
  { provide: Credentials, useClass: TypeOrmCredentials },
  { provide: ResetRequests, useClass: TypeOrmResetRequests },
  { provide: SignInThrottle, useClass: TypeOrmSignInThrottle },
  { provide: PasswordHasher, useClass: Argon2PasswordHasher },
  { provide: SecondFactors, useClass: TypeOrmSecondFactors },
  { provide: OneTimeCodes, useClass: OtpauthOneTimeCodes },
  { provide: IdentityProviders, useClass: TypeOrmIdentityProviders },
  { provide: SignOnFlows, useClass: TypeOrmSignOnFlows },
  { provide: Units, useClass: TypeOrmUnits },
  { provide: CostlyRequests, useClass: TypeOrmCostlyRequests },
  { provide: Agencies, useClass: TypeOrmAgencies },
];
