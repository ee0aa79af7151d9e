import type {
  AuthorItemView,
  BankReleasePlanView,
  BoardPerson,
  CalibrationRunRow,
  CaseItemGroup,
  CompetenceResult,
  CrosswalkLinkView,
  DraftPart,
  GrantTimeRequest,
  GroupGoal,
  ImportRunView,
  ItemBody,
  ItemDifference,
  LocalText,
  Me,
  ProgrammePhase,
  RateStatementRequest,
  ReleaseItemChange,
  TrainingModuleRow,
  SimulationRow,
  TranslationRow,
  TranslationView,
  WaveRow,
} from './types';

/** Words of the API that pages list or compare with; each list is checked against the generated document. */
export type LanguageCode = LocalText['language'];
export type AccessRole = Me['roles'][number];
export type SelfStep = RateStatementRequest['step'];
export type StepState = BoardPerson['test'];
export type PhaseKind = ProgrammePhase['kind'];
export type GoalKind = GroupGoal['kind'];
export type WaveKind = WaveRow['kind'];
export type OutcomeKind = NonNullable<DraftPart['outcomeKind']>;
export type ItemKindName = AuthorItemView['kind'];
export type WrittenKind = ItemBody['kind'];
export type ItemStateName = AuthorItemView['state'];
export type WordingState = 'drafted' | 'reviewed' | 'incomplete';
export type TargetLanguageCode = TranslationView['language'];
export type TranslationState = TranslationRow['status'];
export type ImportKindName = ImportRunView['kind'];
export type ExtraTimeName = GrantTimeRequest['extraTime'];
export type SimulationState = SimulationRow['state'];
export type CalibrationRunState = CalibrationRunRow['state'];
export type CalibrationVerdict = ItemDifference['verdict'];
export type TrainingFormat = TrainingModuleRow['format'];
export type CaseItemRole = CaseItemGroup['role'];
export type CrosswalkRelation = CrosswalkLinkView['relation'];
export type ReleaseChange = ReleaseItemChange['change'];
export type BankReleaseStop = BankReleasePlanView['stops'][number];
export type SelfAgreement = CompetenceResult['agreement'];

/** The keys of a record that must name each word, in the order in which they are written. */
const wordsOf = <Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] =>
  Object.keys(words) as Word[];

export const SELF_STEPS = wordsOf<SelfStep>({
  'not-yet': true,
  'with-help': true,
  'on-my-own': true,
  'guide-others': true,
  'not-my-work': true,
});
export const ACCESS_ROLES = wordsOf<AccessRole>({
  official: true,
  trainer: true,
  'agency-lead': true,
  author: true,
  administrator: true,
});
export const PHASE_KINDS = wordsOf<PhaseKind>({
  lectures: true,
  practice: true,
  presentation: true,
  other: true,
});
export const GOAL_KINDS = wordsOf<GoalKind>({ share: true, gain: true });
export const WAVE_KINDS = wordsOf<WaveKind>({ baseline: true, midline: true, endline: true, yearly: true });
export const LANGUAGE_CODES = wordsOf<LanguageCode>({ en: true, ru: true, kk: true, uz: true, ko: true });
export const TARGET_LANGUAGES = wordsOf<TargetLanguageCode>({ ru: true, kk: true, uz: true, ko: true });
export const TRANSLATION_STATES = wordsOf<TranslationState>({
  missing: true,
  stale: true,
  drafted: true,
  reviewed: true,
});
export const OUTCOME_KINDS = wordsOf<OutcomeKind>({ knowledge: true, skill: true, attitude: true });
export const CASE_ITEM_ROLES = wordsOf<CaseItemRole>({
  area: true,
  competence: true,
  level: true,
  'sub-level': true,
  'self-statement': true,
  statement: true,
  knowledge: true,
  skill: true,
  attitude: true,
  'next-step': true,
  none: true,
});
export const CROSSWALK_RELATIONS = wordsOf<CrosswalkRelation>({
  exact: true,
  broader: true,
  narrower: true,
  related: true,
  'replaced-by': true,
});
export const ITEM_KINDS = wordsOf<ItemKindName>({
  single: true,
  multiple: true,
  text: true,
  numeric: true,
  order: true,
  match: true,
  cloze: true,
  hotspot: true,
  inbox: true,
  sheet: true,
});
export const TRAINING_FORMATS = wordsOf<TrainingFormat>({
  lecture: true,
  workshop: true,
  online: true,
  practice: true,
});
/** Kinds that are written question by question in the browser. */
export const WRITTEN_KINDS = wordsOf<WrittenKind>({
  single: true,
  multiple: true,
  text: true,
  numeric: true,
  order: true,
  match: true,
  cloze: true,
  hotspot: true,
  inbox: true,
  sheet: true,
});
export const ITEM_STATES = wordsOf<ItemStateName>({
  draft: true,
  review: true,
  pilot: true,
  operational: true,
  retired: true,
  quarantined: true,
});
export const WORDING_STATES = wordsOf<WordingState>({ drafted: true, reviewed: true, incomplete: true });
export const CALIBRATION_VERDICTS = wordsOf<CalibrationVerdict>({ quarantine: true, take: true, keep: true });

/** In an order of its own: a record would put the numbers first. */
export const EXTRA_TIMES = ['none', '25', '50', '100', 'untimed'] as const satisfies readonly ExtraTimeName[];
