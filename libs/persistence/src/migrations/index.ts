import { People1700000001000 } from './1700000001000-people';
import { Frameworks1700000002000 } from './1700000002000-frameworks';
import { ItemBank1700000003000 } from './1700000003000-item-bank';
import { Programmes1700000004000 } from './1700000004000-programmes';
import { Delivery1700000005000 } from './1700000005000-delivery';
import { Results1700000006000 } from './1700000006000-results';
import { OutboxAndAudit1700000007000 } from './1700000007000-outbox-and-audit';
import { CalibrationRuns1700000008000 } from './1700000008000-calibration-runs';
import { SessionAccount1700000009000 } from './1700000009000-session-account';
import { Identity1700000010000 } from './1700000010000-identity';
import { SingleSignOn1700000010500 } from './1700000010500-single-sign-on';
import { Throttle1700000010700 } from './1700000010700-throttle';
import { AuditChain1700000011000 } from './1700000011000-audit-chain';
import { Privacy1700000011100 } from './1700000011100-privacy';
import { Sittings1700000012000 } from './1700000012000-sittings';
import { Outages1700000013000 } from './1700000013000-outages';
import { Sharing1700000014000 } from './1700000014000-sharing';
import { Refusals1700000016000 } from './1700000016000-refusals';
import { AnswerPath1700000017000 } from './1700000017000-answer-path';
import { ItemParts1700000018000 } from './1700000018000-item-parts';
import { CostlyRequests1700000019000 } from './1700000019000-costly-requests';
import { AnswersTogether1700000020000 } from './1700000020000-answers-together';
import { DraftedTranslations1700000021000 } from './1700000021000-drafted-translations';
import { SignOutNotices1700000022000 } from './1700000022000-sign-out-notices';
import { FrameworkDrafts1700000023000 } from './1700000023000-framework-drafts';
import { ItemWorkshop1700000024000 } from './1700000024000-item-workshop';
import { ItemComments1700000024100 } from './1700000024100-item-comments';
import { ImportRuns1700000027000 } from './1700000027000-import-runs';
import { ItemSheet1700000028000 } from './1700000028000-item-sheet';
import { CasePackages1700000026000 } from './1700000026000-case-packages';
import { TrainingModules1700000029000 } from './1700000029000-training-modules';
import { RetentionRuns1700000030000 } from './1700000030000-retention-runs';
import { BlueprintDesign1700000025000 } from './1700000025000-blueprint-design';
import { RoleVersions1700000032000 } from './1700000032000-role-versions';
import { Crosswalks1700000035010 } from './1700000035010-crosswalks';
import { DiscardDrafts1700000032010 } from './1700000032010-discard-drafts';
import { ReleaseSharing1700000035000 } from './1700000035000-release-sharing';
import { ImportTakenFor1700000036000 } from './1700000036000-import-taken-for';
import { Badges1700000031000 } from './1700000031000-badges';
import { Letters1700000037000 } from './1700000037000-letters';
import { FigureQueries1700000040000 } from './1700000040000-figure-queries';
import { GroupKinds1700000041000 } from './1700000041000-group-kinds';
import { ItemCatalogue1700000044000 } from './1700000044000-item-catalogue';
import { Translations1700000034000 } from './1700000034000-translations';
import { SummaryRuns1700000039000 } from './1700000039000-summary-runs';
import { BankReleaseAsks1700000043000 } from './1700000043000-bank-release-asks';
import { ProgrammePhases1700000045000 } from './1700000045000-programme-phases';
import { SumsAsBytes1700000055000 } from './1700000055000-sums-as-bytes';
import { FiguresOfUpgraded1700000056000 } from './1700000056000-figures-of-upgraded';
import { PracticalWorks1700000057000 } from './1700000057000-practical-works';
import { RoleHeld1700000048000 } from './1700000048000-role-held';
import { GroupGoals1700000063000 } from './1700000063000-group-goals';
import { AgencyComparison1700000064000 } from './1700000064000-agency-comparison';
import { ForgottenPasswords1700000065000 } from './1700000065000-forgotten-passwords';
import { WaveOfAnAnswer1700000068000 } from './1700000068000-wave-of-an-answer';
import { ImportFailures1700000066000 } from './1700000066000-import-failures';
import { AnalysisFeed1700000059000 } from './1700000059000-analysis-feed';
import { RetakeRules1700000068010 } from './1700000068010-retake-rules';
import { RoomInAttempts1700000068020 } from './1700000068020-room-in-attempts';
import { SelfLevelSquares1700000069000 } from './1700000069000-self-level-squares';
import { IntervalOfComparedShare1700000069010 } from './1700000069010-interval-of-compared-share';
import { StagedResultsInLists1700000073000 } from './1700000073000-staged-results-in-lists';
import { StatisticalReleases1700000070000 } from './1700000070000-statistical-releases';
import { WrongFiguresTold1700000070010 } from './1700000070010-wrong-figures-told';

/** Forward only, in this order. */
export const MIGRATIONS = [
  People1700000001000,
  Frameworks1700000002000,
  ItemBank1700000003000,
  Programmes1700000004000,
  Delivery1700000005000,
  Results1700000006000,
  OutboxAndAudit1700000007000,
  CalibrationRuns1700000008000,
  SessionAccount1700000009000,
  Identity1700000010000,
  SingleSignOn1700000010500,
  Throttle1700000010700,
  AuditChain1700000011000,
  Privacy1700000011100,
  Sittings1700000012000,
  Outages1700000013000,
  Sharing1700000014000,
  Refusals1700000016000,
  AnswerPath1700000017000,
  ItemParts1700000018000,
  CostlyRequests1700000019000,
  AnswersTogether1700000020000,
  DraftedTranslations1700000021000,
  SignOutNotices1700000022000,
  FrameworkDrafts1700000023000,
  ItemWorkshop1700000024000,
  ItemComments1700000024100,
  CasePackages1700000026000,
  ImportRuns1700000027000,
  ItemSheet1700000028000,
  TrainingModules1700000029000,
  BlueprintDesign1700000025000,
  RetentionRuns1700000030000,
  RoleVersions1700000032000,
  DiscardDrafts1700000032010,
  ReleaseSharing1700000035000,
  ImportTakenFor1700000036000,
  Badges1700000031000,
  Letters1700000037000,
  Crosswalks1700000035010,
  Translations1700000034000,
  FigureQueries1700000040000,
  GroupKinds1700000041000,
  ItemCatalogue1700000044000,
  SummaryRuns1700000039000,
  BankReleaseAsks1700000043000,
  ProgrammePhases1700000045000,
  SumsAsBytes1700000055000,
  FiguresOfUpgraded1700000056000,
  RoleHeld1700000048000,
  GroupGoals1700000063000,
  AgencyComparison1700000064000,
  PracticalWorks1700000057000,
  ForgottenPasswords1700000065000,
  WaveOfAnAnswer1700000068000,
  ImportFailures1700000066000,
  AnalysisFeed1700000059000,
  RetakeRules1700000068010,
  RoomInAttempts1700000068020,
  SelfLevelSquares1700000069000,
  IntervalOfComparedShare1700000069010,
  StagedResultsInLists1700000073000,
  StatisticalReleases1700000070000,
  WrongFiguresTold1700000070010,
];
