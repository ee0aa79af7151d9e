import type { Provider } from '@nestjs/common';
import {
  AnswerSteps,
  Attempts,
  Participations,
  SelfRatings,
  SittingTime,
  Tenants,
} from '@qabilet/application';
import { SittingClock } from './sitting-clock';
import { TypeOrmAnswerSteps } from './typeorm-answer-steps';
import { TypeOrmAttempts } from './typeorm-attempts';
import { TypeOrmParticipations } from './typeorm-participations';
import { TypeOrmSelfRatings } from './typeorm-self-ratings';
import { TypeOrmTenants } from './typeorm-tenants';

export const deliveryProviders: Provider[] = [
  SittingClock,
  { provide: SittingTime, useExisting: SittingClock },
  { provide: AnswerSteps, useClass: TypeOrmAnswerSteps },
  { provide: Attempts, useClass: TypeOrmAttempts },
  { provide: Participations, useClass: TypeOrmParticipations },
  { provide: SelfRatings, useClass: TypeOrmSelfRatings },
  { provide: Tenants, useClass: TypeOrmTenants },
];
