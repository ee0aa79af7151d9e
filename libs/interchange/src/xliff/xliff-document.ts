/** How far a translation has come, in the words of XLIFF 2. */
export const XLIFF_STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type XliffState = (typeof XLIFF_STATES)[number];

/** One text with its translation; a gap stands in it as `[[id]]`. */
export interface XliffUnit {
  /** Unique within its file; letters, digits and `. _ : -`. */
  readonly id: string;
  /** For the translator. */
  readonly note?: string;
  readonly source: string;
  readonly target?: string;
  readonly state: XliffState;
}

/** What belongs together: one question, one framework. */
export interface XliffFile {
  /** Unique within the document; characters as in the id of a unit. */
  readonly id: string;
  /** What it goes by where it comes from. */
  readonly original: string;
  readonly units: readonly XliffUnit[];
}

export interface XliffDocument {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly files: readonly XliffFile[];
}

/** What a unit of a file that was read cannot be used for, and why. */
export type XliffProblemCode = 'foreign-code' | 'doubled-unit' | 'unit-without-id' | 'too-long';

export interface XliffProblem {
  readonly line: number;
  /** Of the file element, as far as it says. */
  readonly original?: string;
  readonly unit?: string;
  readonly code: XliffProblemCode;
}

export interface ReadXliffUnit extends Omit<XliffUnit, 'note'> {
  /** Where it begins. */
  readonly line: number;
}

export interface ReadXliffFile extends Omit<XliffFile, 'units'> {
  readonly units: readonly ReadXliffUnit[];
}

export interface XliffReading {
  readonly version: string;
  readonly sourceLanguage: string;
  /** Absent where the file says none. */
  readonly targetLanguage?: string;
  readonly files: readonly ReadXliffFile[];
  readonly problems: readonly XliffProblem[];
}

/** A gap in the text of a question. */
export const GAP = /\[\[([\w-]+)\]\]/g;
