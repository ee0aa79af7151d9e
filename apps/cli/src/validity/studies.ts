import { behaviourStudy } from './behaviour';
import { correlatedStudy } from './correlated';
import { correlationsStudy } from './correlations';
import { coverageStudy } from './coverage';
import { exposureStudy } from './exposure';
import { formsStudy } from './forms';
import { groupsStudy } from './groups';
import { lengthStudy } from './length';
import { levelsStudy } from './levels';
import { recoveryStudy } from './recovery';
import { shippedBankStudy } from './shipped-bank';
import { smallCalibrationStudy } from './small-calibration';
import type { Study } from './study';

/** The chapters of the validity report in their order. */
export const STUDIES: readonly Study[] = [
  recoveryStudy,
  coverageStudy,
  correlatedStudy,
  correlationsStudy,
  formsStudy,
  lengthStudy,
  levelsStudy,
  exposureStudy,
  behaviourStudy,
  groupsStudy,
  smallCalibrationStudy,
  shippedBankStudy,
];
