import type { Language, Text } from '@qabilet/kernel';
import type { TextComparison } from './text-fold';

export type AcceptedTexts = { readonly [L in Language]?: readonly string[] };

/** A unit that may be typed behind a number, and what one of it is in the unit of the answer. */
export interface AcceptedUnit {
  readonly names: AcceptedTexts;
  readonly factor: number;
}

export interface TextKey {
  readonly accepted: AcceptedTexts;
  readonly comparison?: TextComparison;
}

/** Right within `tolerance` of the answer, both ends included; a typed unit is passed over unless units are named. */
export interface NumberKey {
  readonly answer: number;
  readonly tolerance: number;
  readonly units?: readonly AcceptedUnit[];
}

export type GapKey = { readonly option: string } | TextKey | NumberKey;

/** Rows of a sheet from the first; words stand there in their languages, null where a cell is blank. */
export type SheetRows = readonly (readonly (Text | number | null)[])[];

/** What is to be done in a sheet. Formulas are written with points and semicolons, which every language reads. */
export type SheetStepKey =
  /** The typed cell is to show what this formula shows, within `tolerance`, on every trial. */
  | { readonly cell: string; readonly formula: string; readonly tolerance?: number }
  /** Cells whose words the rows left by the filter share. */
  | { readonly filter: string }
  /** 'C desc': by which column, in which direction. */
  | { readonly sort: string };

/** Without it all or nothing; with it a point for each part that is right. */
interface Partial {
  readonly credit?: 'parts';
}

/** What counts as right. */
export type AnswerKey =
  | { readonly kind: 'single'; readonly correct: string }
  | ({ readonly kind: 'multiple'; readonly correct: readonly string[] } & Partial)
  | ({ readonly kind: 'text' } & TextKey)
  | ({ readonly kind: 'numeric' } & NumberKey)
  | ({ readonly kind: 'order'; readonly sequence: readonly string[] } & Partial)
  /** The right option by part. */
  | ({ readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> } & Partial)
  | ({ readonly kind: 'cloze'; readonly gaps: Readonly<Record<string, GapKey>> } & Partial)
  /** Any of these places is right. */
  | { readonly kind: 'hotspot'; readonly correct: readonly string[] }
  /** By letter, any of these ways to deal with it is right. */
  | ({ readonly kind: 'inbox'; readonly actions: Readonly<Record<string, readonly string[]>> } & Partial)
  /** Trials are the sheet that is shown, and the same with other data: there a typed number is not right any more. */
  | ({
      readonly kind: 'sheet';
      readonly steps: Readonly<Record<string, SheetStepKey>>;
      readonly trials: readonly SheetRows[];
    } & Partial);

/** Points of a wholly right answer: 1, or the number of parts where each of them counts. */
export function fullCreditOf(key: AnswerKey): number {
  return 'credit' in key && key.credit === 'parts' ? partsOf(key) : 1;
}

/** How many things an answer gets right or wrong. */
export function partsOf(key: AnswerKey): number {
  switch (key.kind) {
    case 'multiple':
      return key.correct.length;
    case 'order':
      return key.sequence.length - 1;
    case 'match':
      return Object.keys(key.pairs).length;
    case 'cloze':
      return Object.keys(key.gaps).length;
    case 'inbox':
      return Object.keys(key.actions).length;
    case 'sheet':
      return Object.keys(key.steps).length;
    case 'single':
    case 'hotspot':
    case 'text':
    case 'numeric':
      return 1;
  }
}
