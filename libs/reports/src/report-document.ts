/** A place on the level scale and its interval, each from 0 at the start of the scale to 1 at its end. */
export interface ScaleMark {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in a cell: words, or a picture of what other cells of the row say in words. */
export type Cell =
  | { readonly text: string; readonly indent?: number; readonly isQuiet?: boolean }
  | { readonly scale: ScaleMark }
  | { readonly share: number }
  | { readonly bar: ScaleMark & { readonly zero: number } };

export interface Column {
  readonly header: string;
  readonly kind: 'name' | 'long' | 'words' | 'number' | 'picture';
}

export interface Section {
  readonly heading: string;
  readonly lead?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said instead of the table where it has no rows. */
  readonly empty: string;
}

/** A report in the words of its reader, ready to be set. */
export interface ReportDocument {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subject: string;
  /** When the figures were looked up. */
  readonly madeAt: Date;
  readonly lead: string;
  readonly figuresHeading: string;
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[];
  readonly levels: readonly string[];
  readonly sections: readonly Section[];
  readonly notes: { readonly heading: string; readonly items: readonly string[] };
  readonly foot: string;
}
