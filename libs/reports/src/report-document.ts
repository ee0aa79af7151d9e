/** A place on the level scale and its interval, each from 0 at the start of the scale to 1 at its end. */
export interface ScaleMark {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands in a cell: words, or a picture of what other cells of the row say in words. */
export type Cell =
  | {
      readonly text: string;
      /** Said on a line of its own: the interval of a figure, the day of a wave. */
      readonly below?: string;
      readonly indent?: number;
      readonly isQuiet?: boolean;
    }
  | { readonly scale: ScaleMark }
  | { readonly share: number }
  | { readonly bar: ScaleMark & { readonly zero: number } };

export interface Column {
  readonly header: string;
  /** Of numbers some are as wide as they are, and some may stand on two lines. */
  readonly kind: 'name' | 'long' | 'words' | 'number' | 'figure' | 'picture';
}

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface Section {
  readonly heading: string;
  /** Of the section before. */
  readonly isPart?: boolean;
  /** What has to be known before the figures are read. */
  readonly notice?: { readonly title: string; readonly items: readonly string[] };
  readonly figures?: readonly KeyFigure[];
  readonly lead?: string;
  readonly items?: readonly { readonly name: string; readonly text: string }[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said instead of the table where it has no rows. */
  readonly empty: string;
  /** How the figures are made. */
  readonly method?: string;
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
  readonly figures: readonly KeyFigure[];
  readonly levels: readonly string[];
  readonly sections: readonly Section[];
  readonly notes: { readonly heading: string; readonly items: readonly string[] };
  readonly foot: string;
}
