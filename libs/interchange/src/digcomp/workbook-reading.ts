import type { RemarkDetails } from '@qabilet/application';

/** 1 Basic, 2 Intermediate, 3 Advanced, 4 Highly advanced. */
export type ReadLevelOrdinal = 1 | 2 | 3 | 4;

export interface ReadArea {
  readonly code: string;
  readonly name: string;
  readonly description: string;
}

export interface ReadSubLevel {
  /** 1 to 8. */
  readonly ordinal: number;
  /** The language level it is likened to, for example 'B1'. */
  readonly cefr?: string;
  readonly description: string;
}

export interface ReadLevel {
  readonly ordinal: ReadLevelOrdinal;
  readonly name: string;
  readonly description: string;
  readonly purpose: string;
  readonly subLevels: readonly ReadSubLevel[];
}

export interface ReadCompetence {
  readonly code: string;
  /** Code of its area. */
  readonly area: string;
  readonly name: string;
  readonly description: string;
}

export interface ReadStatement {
  readonly code: string;
  /** Code of its competence. */
  readonly competence: string;
  readonly level: ReadLevelOrdinal;
  readonly text: string;
  readonly aiLabel?: string;
}

export const OUTCOME_KINDS = ['knowledge', 'skill', 'attitude'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface ReadOutcome extends ReadStatement {
  readonly kind: OutcomeKind;
}

export interface ReadTerm {
  readonly term: string;
  readonly explanation: string;
}

export interface ReadFramework {
  readonly title: string;
  readonly language: 'en';
  readonly areas: readonly ReadArea[];
  readonly levels: readonly ReadLevel[];
  readonly competences: readonly ReadCompetence[];
  readonly statements: readonly ReadStatement[];
  readonly outcomes: readonly ReadOutcome[];
  readonly glossary: readonly ReadTerm[];
}

export interface WorkbookCounts {
  readonly areas: number;
  readonly competences: number;
  readonly levels: number;
  readonly subLevels: number;
  readonly statements: number;
  readonly outcomes: number;
  readonly glossaryTerms: number;
}

/** One fault of the workbook, where the author finds it and in words that say what to do. */
export interface WorkbookProblem {
  readonly sheet: string;
  /** As the spreadsheet program numbers it; absent when the whole sheet is meant. */
  readonly row?: number;
  readonly column?: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly details: RemarkDetails;
}

/** What a workbook says, and what is wrong with it; with any error it must not be imported. */
export interface WorkbookReading {
  readonly framework: ReadFramework;
  readonly counts: WorkbookCounts;
  readonly problems: readonly WorkbookProblem[];
  readonly importable: boolean;
  /** SHA-256 of the file in hexadecimal: the same file is known again. */
  readonly fingerprint: string;
}
