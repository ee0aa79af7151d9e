/** How a column's figures are written; texts stand as they are. */
export type Format = 'text' | 'count' | 'share' | 'signed' | 'plain' | 'short';

export interface Column {
  readonly name: string;
  readonly format: Format;
}

export type Cell = string | number | undefined;

export interface Table {
  /** What its rows have in common and what was simulated. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Something wanted of the measurement, and whether these figures show it. */
export interface Aim {
  readonly text: string;
  readonly found: string;
  readonly isReached: boolean;
}

/** What one study found. */
export interface Section {
  readonly title: string;
  /** What it means, in words that an agency understands. */
  readonly meaning: string;
  readonly tables: readonly Table[];
  readonly aims: readonly Aim[];
  /** What the reader must know to read the figures rightly. */
  readonly notes: readonly string[];
}

export interface StudyInput {
  /** How many people the studies of tests simulate; the others follow it. */
  readonly people: number;
  readonly seed: string;
  readonly onProgress: (doing: string) => void;
}

/** One chapter of the validity report: the same section for the same people and seed. */
export interface Study {
  readonly name: string;
  readonly run: (input: StudyInput) => Section;
}

const column =
  (format: Format) =>
  (name: string): Column => ({ name, format });

export const text = column('text');
/** Whole numbers. */
export const count = column('count');
/** Percentages of a share from 0 to 1. */
export const share = column('share');
/** With its sign, three decimals. */
export const signed = column('signed');
/** Three decimals. */
export const plain = column('plain');
/** One decimal. */
export const short = column('short');

/** An aim that a figure lies within limits, both included. */
export function aimWithin(
  what: string,
  found: number,
  { from, to, isShare = false }: { readonly from: number; readonly to: number; readonly isShare?: boolean },
): Aim {
  const written = (value: number): string => (isShare ? `${(100 * value).toFixed(1)} %` : value.toFixed(3));
  const limits = isShare ? `${100 * from} to ${100 * to} %` : `${from} to ${to}`;
  return { text: `${what}: aim ${limits}`, found: written(found), isReached: found >= from && found <= to };
}
