import type { ItemKindName } from './item-bank';
import type { StepState, WaveKind } from './programmes';
import type { CompetenceLabel, LanguageCode, LocalText } from './text';

export interface SelfAssessmentProgress {
  readonly state: StepState;
  readonly rated: number;
  readonly total: number;
}

export interface TestProgress {
  readonly state: StepState;
  readonly attemptId?: string;
  readonly answered: number;
  readonly minItems: number;
  readonly maxItems: number;
  readonly minutes?: number;
  /** Languages the questions can be had in. */
  readonly languages: readonly LanguageCode[];
}

/** One wave an official is asked to take part in. */
export interface Assignment {
  readonly waveId: string;
  readonly waveName: string;
  readonly waveKind: WaveKind;
  readonly cohortName: string;
  readonly roleTitle: LocalText;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly isOpen: boolean;
  /** The information page was read and confirmed. */
  readonly noticeConfirmed: boolean;
  readonly selfAssessment: SelfAssessmentProgress;
  readonly test: TestProgress;
  /** A result can be read. */
  readonly hasResult: boolean;
}

export interface ConfirmNoticeRequest {
  readonly version: string;
  /** Share my levels with the trainers of this cohort; can be taken back at any time. */
  readonly shareWithTrainers: boolean;
}

export const SELF_STEPS = ['not-yet', 'with-help', 'on-my-own', 'guide-others', 'not-my-work'] as const;
export type SelfStep = (typeof SELF_STEPS)[number];

export interface SelfStatement {
  readonly id: string;
  readonly competence: CompetenceLabel;
  readonly text: LocalText;
  readonly step?: SelfStep;
}

export interface SelfAssessment {
  readonly waveId: string;
  readonly statements: readonly SelfStatement[];
  readonly finishedAt?: string;
}

export interface RateStatementRequest {
  readonly step: SelfStep;
}

export interface RatingSaved extends SelfAssessmentProgress {
  readonly savedAt: string;
}

export interface StartAttemptRequest {
  readonly language: LanguageCode;
}

export interface QuestionOption {
  readonly id: string;
  readonly text: string;
}

/** The question as the person sees it: no key, no difficulty, no item code. */
export interface Question {
  /** Opaque, of this attempt only. */
  readonly id: string;
  /** 1 for the first question. */
  readonly position: number;
  readonly kind: ItemKindName;
  readonly stem: string;
  readonly language: LanguageCode;
  readonly options: readonly QuestionOption[];
  readonly unit?: string;
}

/** Where the attempt stands: the question last asked, or the end. */
export interface AttemptView {
  readonly id: string;
  readonly waveId: string;
  readonly state: 'in-progress' | 'finished';
  readonly question?: Question;
  readonly answered: number;
  /** Fewest and most questions the whole test may still come to. */
  readonly atLeast: number;
  readonly atMost: number;
  /** By the clock of the server; absent when untimed. */
  readonly secondsLeft?: number;
  /** When the last answer was stored. */
  readonly savedAt?: string;
}

export interface AnswerRequest {
  /** The question this answers, as asked. */
  readonly questionId: string;
  /** Made by the client; the same key sent again returns the same reply. */
  readonly idempotencyKey: string;
  /** Exactly one of options, text, omitted. */
  readonly options?: readonly string[];
  /** Text, or the number as typed. */
  readonly text?: string;
  readonly omitted?: boolean;
}
