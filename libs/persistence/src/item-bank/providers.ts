import type { Provider } from '@nestjs/common';
import {
  AnswerKeys,
  BankReleases,
  Blueprints,
  CalibrationTables,
  Items,
  QuestionTexts,
  ReleasedPlans,
} from '@qabilet/application';
import { TypeOrmAnswerKeys } from './typeorm-answer-keys';
import { TypeOrmBankReleases } from './typeorm-bank-releases';
import { TypeOrmBlueprints } from './typeorm-blueprints';
import { TypeOrmCalibrationTables } from './typeorm-calibration-tables';
import { TypeOrmItems } from './typeorm-items';
import { TypeOrmQuestionTexts } from './typeorm-question-texts';
import { TypeOrmReleasedPlans } from './typeorm-released-plans';

export const itemBankProviders: Provider[] = [
  { provide: Items, useClass: TypeOrmItems },
  { provide: BankReleases, useClass: TypeOrmBankReleases },
  { provide: Blueprints, useClass: TypeOrmBlueprints },
  { provide: CalibrationTables, useClass: TypeOrmCalibrationTables },
  { provide: ReleasedPlans, useClass: TypeOrmReleasedPlans },
  { provide: QuestionTexts, useClass: TypeOrmQuestionTexts },
  { provide: AnswerKeys, useClass: TypeOrmAnswerKeys },
];
