import type { Type } from '@nestjs/common';
import { ChangePracticalWork } from './change-practical-work';
import { DiscardPracticalWork } from './discard-practical-work';
import { FindPracticalWork } from './find-practical-work';
import { ListPracticalWorks } from './list-practical-works';
import { MarkPracticalWork } from './mark-practical-work';
import { OfferRubric } from './offer-rubric';
import { OpenPracticalWork } from './open-practical-work';
import { PracticalLog } from './practical-log';
import { ReadMarking } from './read-marking';
import { ReadOwnPracticalWorks } from './read-own-practical-works';
import { ReadPracticalWork } from './read-practical-work';
import { ReleasePracticalWork } from './release-practical-work';
import { ReopenMark } from './reopen-mark';
import { SeeMarkerAgreement } from './see-marker-agreement';

/** Practical work: opening it, marking it, and saying what came of it. */
export const PRACTICAL_WORK_PROVIDERS: Type[] = [
  ChangePracticalWork,
  DiscardPracticalWork,
  FindPracticalWork,
  ListPracticalWorks,
  MarkPracticalWork,
  OfferRubric,
  OpenPracticalWork,
  PracticalLog,
  ReadMarking,
  ReadOwnPracticalWorks,
  ReadPracticalWork,
  ReleasePracticalWork,
  ReopenMark,
  SeeMarkerAgreement,
];
