import type { Type } from '@nestjs/common';
import { OrderRescoring } from '../results/order-rescoring';
import { RescoreWaves } from '../results/rescore-waves';
import { CalibrationBases } from './calibration-bases';
import { CalibrationRunLog } from './calibration-run-log';
import { CalibrationScope } from './calibration-scope';
import { CalibrationWords } from './calibration-words';
import { CancelCalibration } from './cancel-calibration';
import { DiscardCalibration } from './discard-calibration';
import { ExtractAnswers } from './extract-answers';
import { ItemJournal } from './item-journal';
import { ListCalibrationSources } from './list-calibration-sources';
import { ListCalibrations } from './list-calibrations';
import { PublishCalibration } from './publish-calibration';
import { QuarantineItems } from './quarantine-items';
import { ReadCalibrationRun } from './read-calibration-run';
import { ReleaseCalibration } from './release-calibration';
import { RenewTests } from './renew-tests';
import { StartCalibration } from './start-calibration';

/** What authors do with calibrations; the computing is the worker's: `RunCalibration` over a `CalibrationEngine`. */
export const CALIBRATION_PROVIDERS: Type[] = [
  CalibrationBases,
  CalibrationRunLog,
  CalibrationScope,
  CalibrationWords,
  CancelCalibration,
  DiscardCalibration,
  ExtractAnswers,
  ItemJournal,
  ListCalibrationSources,
  ListCalibrations,
  OrderRescoring,
  PublishCalibration,
  QuarantineItems,
  ReadCalibrationRun,
  ReleaseCalibration,
  RenewTests,
  RescoreWaves,
  StartCalibration,
];
