import type { Type } from '@nestjs/common';
import { ListResults } from './list-results';
import { ListViewings } from './list-viewings';
import { RescoreAttempt } from './rescore-attempt';
import { RescoreWave } from './rescore-wave';
import { ReadResult } from './read-result';
import { ResultMaker } from './result-maker';
import { ScoreAttempt } from './score-attempt';
import { ShareResult } from './share-result';
import { VerifyResult } from './verify-result';
import { VerifyResults } from './verify-results';

/** Scoring and the own results; needs `DELIVERY_PROVIDERS` beside it. */
export const RESULTS_PROVIDERS: Type[] = [
  ListResults,
  ListViewings,
  ReadResult,
  RescoreAttempt,
  RescoreWave,
  ResultMaker,
  ScoreAttempt,
  ShareResult,
  VerifyResult,
  VerifyResults,
];
