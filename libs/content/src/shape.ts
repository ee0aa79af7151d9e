/** Languages in which shipped content may be written; English is always present. */
export type ContentLanguage = 'en' | 'ru' | 'kk' | 'uz' | 'ko';

/** One text in its languages. A missing language is shown in English and marked as such. */
export type Text = { readonly en: string } & { readonly [L in Exclude<ContentLanguage, 'en'>]?: string };

/** Languages in which items are translated one by one, apart from where they are written. */
export type TranslatedLanguage = Extract<ContentLanguage, 'kk' | 'uz' | 'ko'>;

/** 1 Basic, 2 Intermediate, 3 Advanced, 4 Highly advanced. */
export type LevelOrdinal = 1 | 2 | 3 | 4;

export interface ContentArea {
  readonly code: string;
  readonly name: Text;
}

export interface ContentLevel {
  readonly ordinal: LevelOrdinal;
  readonly name: Text;
  /** The two sub-levels of the eight-level scale, for example 1 and 2 under Basic. */
  readonly subLevels: readonly [number, number];
  readonly description: Text;
}

export interface ContentCompetence {
  /** '1.1' to '5.4' for DigComp, 'CS.1' to 'CS.8' for the civil-service extension. */
  readonly code: string;
  readonly area: string;
  readonly name: Text;
  readonly summary: Text;
}

/** What a person at this level says of themselves, and what to do next to reach it. */
export interface ContentLevelStatement {
  readonly competence: string;
  readonly level: LevelOrdinal;
  /** First person, "I can …", one sentence. */
  readonly statement: Text;
  /** One concrete step towards this level, imperative, one or two sentences. */
  readonly nextStep: Text;
  /** Hours of work the step takes. */
  readonly hours: number;
}

export interface ContentRole {
  readonly code: string;
  readonly title: Text;
  readonly summary: Text;
  /** Required level and weight (0.5 to 2, 1 is usual) by competence code; 8 to 14 competences. */
  readonly requirements: readonly {
    readonly competence: string;
    readonly level: LevelOrdinal;
    readonly weight: number;
  }[];
}

/** By what practical work is marked: each criterion on the same steps, from the lowest. */
export interface ContentRubric {
  readonly title: Text;
  readonly steps: readonly { readonly name: Text; readonly points: number }[];
  readonly criteria: readonly {
    readonly name: Text;
    readonly competence: string;
    /** What work of each step looks like. */
    readonly descriptors: readonly Text[];
  }[];
}

interface ContentItemBase {
  /** '<competence>-<two digits>', for example '1.1-01' or 'CS.3-07'. Never reused. */
  readonly code: string;
  readonly competence: string;
  readonly level: LevelOrdinal;
  /** Logits, expert judgement: level 1 in [-2.6, -1.6], 2 in [-1.6, -0.6], 3 in [-0.6, 0.4], 4 in [0.4, 1.4]. */
  readonly difficulty: number;
  /** Seconds a prepared person needs. */
  readonly seconds: number;
  readonly stem: Text;
  /** Why the key is right, for the author and the explained score. */
  readonly rationale: Text;
  /** Codes of items that must not appear in the same test because one gives the other away. */
  readonly enemies?: readonly string[];
  /** Languages whose words a machine drafted and no reviewer has accepted yet. */
  readonly drafted?: readonly TranslatedLanguage[];
}

export interface ContentOption {
  readonly id: string;
  readonly text: Text;
  readonly correct: boolean;
  /** Why somebody would choose it and why that is right or wrong. */
  readonly rationale: Text;
}

/** A line to match, a gap or a letter, with what is right there. */
export interface ContentPart {
  readonly id: string;
  /** The line, what the gap is called, or the words of the letter. */
  readonly text: Text;
  readonly rationale: Text;
}

/** An option whose part says whether it is right. */
export type SharedOption = Omit<ContentOption, 'correct'>;

/** One point for each part that is right; otherwise all or nothing. */
interface ContentCredit {
  readonly credit?: 'parts';
}

/** Accepted answers per language, compared without case, outer blanks and final full stop. */
type Accepted = { readonly en: readonly string[] } & {
  readonly [L in Exclude<ContentLanguage, 'en'>]?: readonly string[];
};

interface ContentNumber {
  readonly answer: number;
  /** Largest absolute distance that still counts as right. */
  readonly tolerance: number;
}

export type ContentGap = ContentPart &
  ({ readonly options: readonly ContentOption[] } | { readonly accepted: Accepted } | ContentNumber);

export interface ContentPicture {
  /** As data, in the language of its words. */
  readonly source: Text;
  readonly width: number;
  readonly height: number;
  /** What can be seen, for whoever does not see it; it gives nothing away. */
  readonly description: Text;
  /** By option id, in shares of width and height. */
  readonly places: Readonly<
    Record<
      string,
      { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    >
  >;
}

/** Rows of a sheet from the first, which holds the heads; null where a cell is blank. */
export type ContentRows = readonly (readonly (Text | number | null)[])[];

/** What is to be done in a sheet: a formula typed into a cell, a filter by the words of cells, or a sort ('C desc'). */
export type ContentStep = ContentPart &
  (
    | {
        readonly cell: string;
        /** With points and semicolons, naming words by their cells: so it holds in every language. */
        readonly formula: string;
        readonly tolerance?: number;
      }
    | { readonly filter: string }
    | { readonly sort: string }
  );

export type ContentItem = ContentItemBase &
  (
    | { readonly kind: 'single'; readonly options: readonly ContentOption[] }
    | ({ readonly kind: 'multiple'; readonly options: readonly ContentOption[] } & ContentCredit)
    | { readonly kind: 'text'; readonly accepted: Accepted }
    | ({ readonly kind: 'numeric'; readonly unit?: Text } & ContentNumber)
    /** Options stand in the right order. */
    | ({ readonly kind: 'order'; readonly options: readonly SharedOption[] } & ContentCredit)
    | ({
        readonly kind: 'match';
        readonly options: readonly SharedOption[];
        readonly parts: readonly (ContentPart & { readonly option: string })[];
      } & ContentCredit)
    /** The stem names each gap by its id in double square brackets, in the order of the parts. */
    | ({ readonly kind: 'cloze'; readonly parts: readonly ContentGap[] } & ContentCredit)
    | {
        readonly kind: 'hotspot';
        readonly options: readonly ContentOption[];
        readonly picture: ContentPicture;
      }
    | ({
        readonly kind: 'inbox';
        readonly options: readonly SharedOption[];
        readonly parts: readonly (ContentPart & {
          readonly letter: { readonly from: Text; readonly subject: Text };
          /** Any of these options. */
          readonly right: readonly string[];
        })[];
      } & ContentCredit)
    | ({
        readonly kind: 'sheet';
        readonly rows: ContentRows;
        /** Other data on which typed formulas are tried: by cell a number, or the cell whose word stands there then. */
        readonly altered: Readonly<Record<string, number | string>>;
        readonly parts: readonly ContentStep[];
      } & ContentCredit)
  );

interface OptionTranslation {
  readonly text: string;
  readonly rationale: string;
}

/** The words of a line, a gap, a letter or a step: what it has, and nothing else. */
export interface PartTranslation extends OptionTranslation {
  /** Of a gap with a list, by option id. */
  readonly options?: Readonly<Record<string, OptionTranslation>>;
  readonly accepted?: readonly string[];
  readonly letter?: { readonly from: string; readonly subject: string };
}

/** The words of one item in one language: what its kind has, and nothing else. */
export interface ItemTranslation {
  readonly stem: string;
  readonly rationale: string;
  /** By option id. */
  readonly options?: Readonly<Record<string, OptionTranslation>>;
  /** By part id. */
  readonly parts?: Readonly<Record<string, PartTranslation>>;
  readonly picture?: { readonly source: string; readonly description: string };
  /** Words in the cells of a sheet, by the English ones. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly unit?: string;
  readonly accepted?: readonly string[];
}

/** By item code. */
export type ItemTranslations = Readonly<Record<string, ItemTranslation>>;
