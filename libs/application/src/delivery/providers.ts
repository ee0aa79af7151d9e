import type { Type } from '@nestjs/common';
import { AskedQuestions } from './asked-questions';
import { AttemptKeeper } from './attempt-keeper';
import { AttemptViews } from './attempt-views';
import { CompiledPlans } from './compiled-plans';
import { CompleteSelfAssessment } from './complete-self-assessment';
import { ConfirmNotice } from './confirm-notice';
import { FinishOverdueAttempts } from './finish-overdue-attempts';
import { HandInAttempt } from './hand-in-attempt';
import { KnownSittings } from './known-sittings';
import { LockedAnswer } from './locked-answer';
import { MeantAnswers } from './meant-answers';
import { MyAssignments } from './my-assignments';
import { OwnParticipation } from './own-participation';
import { QuestionMask } from './question-mask';
import { QuickAnswer } from './quick-answer';
import { RateStatement } from './rate-statement';
import { ReadAttempt } from './read-attempt';
import { ReadSelfAssessment } from './read-self-assessment';
import { ReleasedContent } from './released-content';
import { ReleasedQuestions } from './released-questions';
import { SeatAttempt } from './seat-attempt';
import { StartAttempt } from './start-attempt';
import { SubmitAnswer } from './submit-answer';
import { TakeOverAttempt } from './take-over-attempt';

/** Everything of delivery; provide it once a process, so that released content is kept in memory once. */
export const DELIVERY_PROVIDERS: Type[] = [
  AskedQuestions,
  AttemptKeeper,
  AttemptViews,
  CompiledPlans,
  CompleteSelfAssessment,
  ConfirmNotice,
  FinishOverdueAttempts,
  HandInAttempt,
  KnownSittings,
  LockedAnswer,
  MeantAnswers,
  MyAssignments,
  OwnParticipation,
  QuestionMask,
  QuickAnswer,
  RateStatement,
  ReadAttempt,
  ReadSelfAssessment,
  ReleasedContent,
  ReleasedQuestions,
  SeatAttempt,
  StartAttempt,
  SubmitAnswer,
  TakeOverAttempt,
];
