import type { Provider } from '@nestjs/common';
import {
  Agencies,
  Credentials,
  OneTimeCodes,
  PasswordHasher,
  People,
  SecondFactors,
  Sessions,
  SignInDirectory,
  SignInThrottle,
  Units,
} from '@qabilet/application';
import { Argon2PasswordHasher } from './argon2-password-hasher';
import { OtpauthOneTimeCodes } from './otpauth-one-time-codes';
import { TypeOrmAgencies } from './typeorm-agencies';
import { TypeOrmCredentials } from './typeorm-credentials';
import { TypeOrmPeople } from './typeorm-people';
import { TypeOrmSecondFactors } from './typeorm-second-factors';
import { TypeOrmSessions } from './typeorm-sessions';
import { TypeOrmSignInDirectory } from './typeorm-sign-in-directory';
import { TypeOrmSignInThrottle } from './typeorm-sign-in-throttle';
import { TypeOrmUnits } from './typeorm-units';

export const peopleProviders: Provider[] = [
  { provide: SignInDirectory, useClass: TypeOrmSignInDirectory },
  { provide: Sessions, useClass: TypeOrmSessions },
  { provide: People, useClass: TypeOrmPeople },
  { provide: Credentials, useClass: TypeOrmCredentials },
  { provide: SignInThrottle, useClass: TypeOrmSignInThrottle },
  { provide: PasswordHasher, useClass: Argon2PasswordHasher },
  { provide: SecondFactors, useClass: TypeOrmSecondFactors },
  { provide: OneTimeCodes, useClass: OtpauthOneTimeCodes },
  { provide: Units, useClass: TypeOrmUnits },
  { provide: Agencies, useClass: TypeOrmAgencies },
];
