import type { Provider } from '@nestjs/common';
import {
  AnalysisFeed,
  AnswerAnalysis,
  AnswerExtracts,
  AnswerKeys,
  BlueprintDrafts,
  BankContents,
  BankReleases,
  Blueprints,
  CalibrationAnswers,
  CalibrationCatalogue,
  CalibrationRuns,
  CalibrationTables,
  ItemComments,
  ItemDrafts,
  ItemSelections,
  ItemStatisticsReports,
  ItemSteps,
  Items,
  QuestionTexts,
  ReleasedPlans,
  Simulations,
  StaleTexts,
  Translations,
} from '@qabilet/application';
import { TypeOrmAnalysisFeed } from './typeorm-analysis-feed';
import { TypeOrmAnswerAnalysis } from './typeorm-answer-analysis';
import { TypeOrmAnswerExtracts } from './typeorm-answer-extracts';
import { TypeOrmAnswerKeys } from './typeorm-answer-keys';
import { TypeOrmBankContents } from './typeorm-bank-contents';
import { TypeOrmBankReleases } from './typeorm-bank-releases';
import { TypeOrmBlueprintDrafts } from './typeorm-blueprint-drafts';
import { TypeOrmBlueprints } from './typeorm-blueprints';
import { TypeOrmCalibrationAnswers } from './typeorm-calibration-answers';
import { TypeOrmCalibrationCatalogue } from './typeorm-calibration-catalogue';
import { TypeOrmCalibrationRuns } from './typeorm-calibration-runs';
import { TypeOrmCalibrationTables } from './typeorm-calibration-tables';
import { TypeOrmItemComments } from './typeorm-item-comments';
import { TypeOrmItemDrafts } from './typeorm-item-drafts';
import { TypeOrmItemSelections } from './typeorm-item-selections';
import { TypeOrmItemStatisticsReports } from './typeorm-item-statistics-reports';
import { TypeOrmItemSteps } from './typeorm-item-steps';
import { TypeOrmItems } from './typeorm-items';
import { TypeOrmQuestionTexts } from './typeorm-question-texts';
import { TypeOrmReleasedPlans } from './typeorm-released-plans';
import { TypeOrmSimulations } from './typeorm-simulations';
import { TypeOrmStaleTexts } from './typeorm-stale-texts';
import { TypeOrmTranslations } from './typeorm-translations';

export const itemBankProviders: Provider[] = [
  { provide: Items, useClass: TypeOrmItems },
  { provide: ItemComments, useClass: TypeOrmItemComments },
  { provide: ItemSelections, useClass: TypeOrmItemSelections },
  { provide: ItemDrafts, useClass: TypeOrmItemDrafts },
  { provide: ItemSteps, useClass: TypeOrmItemSteps },
  { provide: BankContents, useClass: TypeOrmBankContents },
  { provide: BankReleases, useClass: TypeOrmBankReleases },
  { provide: Blueprints, useClass: TypeOrmBlueprints },
  { provide: BlueprintDrafts, useClass: TypeOrmBlueprintDrafts },
  { provide: Simulations, useClass: TypeOrmSimulations },
  { provide: CalibrationTables, useClass: TypeOrmCalibrationTables },
  { provide: CalibrationAnswers, useClass: TypeOrmCalibrationAnswers },
  { provide: CalibrationCatalogue, useClass: TypeOrmCalibrationCatalogue },
  { provide: CalibrationRuns, useClass: TypeOrmCalibrationRuns },
  { provide: ItemStatisticsReports, useClass: TypeOrmItemStatisticsReports },
  { provide: ReleasedPlans, useClass: TypeOrmReleasedPlans },
  { provide: QuestionTexts, useClass: TypeOrmQuestionTexts },
  { provide: AnswerAnalysis, useClass: TypeOrmAnswerAnalysis },
  { provide: AnalysisFeed, useClass: TypeOrmAnalysisFeed },
  { provide: AnswerExtracts, useClass: TypeOrmAnswerExtracts },
  { provide: StaleTexts, useClass: TypeOrmStaleTexts },
  { provide: Translations, useClass: TypeOrmTranslations },
  { provide: AnswerKeys, useClass: TypeOrmAnswerKeys },
];
