import type { LevelOrdinal } from '@qabilet/framework';
import type { AcceptedTexts, NumberKey, SheetRows, SheetStepKey, TextKey } from '@qabilet/item-bank';
import type { Language, Text } from '@qabilet/kernel';
import type { ItemCatalogue, Picture } from './ports';

export interface PackArea {
  readonly code: string;
  readonly name: Text;
}

export interface PackCompetence {
  readonly code: string;
  readonly area: string;
  readonly name: Text;
  readonly summary: Text;
}

export interface PackLevel {
  readonly ordinal: LevelOrdinal;
  readonly name: Text;
  readonly subLevels: readonly [number, number];
  readonly description: Text;
}

export interface PackStatement {
  readonly competence: string;
  readonly level: LevelOrdinal;
  readonly statement: Text;
  readonly nextStep: Text;
  readonly hours: number;
}

export interface PackRole {
  readonly code: string;
  readonly title: Text;
  readonly summary: Text;
  readonly requirements: readonly {
    readonly competence: string;
    readonly level: LevelOrdinal;
    readonly weight: number;
  }[];
}

export interface PackOption {
  readonly id: string;
  readonly text: Text;
  readonly correct: boolean;
  readonly rationale: Text;
}

/** A line to match, a gap or a letter, with what is right there. */
export interface PackPart {
  readonly id: string;
  readonly text: Text;
  readonly letter?: { readonly from: Text; readonly subject: Text };
  readonly rationale: Text;
}

/** One point for each part that is right; otherwise all or nothing. */
interface PackCredit {
  readonly credit?: 'parts';
}

export type PackGap = PackPart &
  (
    | { readonly options: readonly PackOption[] }
    | ({ readonly accepted: AcceptedTexts } & Pick<TextKey, 'comparison'>)
    | NumberKey
  );

/** What is to be done in a sheet. */
export type PackStep = PackPart & SheetStepKey;

interface PackItemBase {
  readonly code: string;
  readonly competence: string;
  /** Code of the statement or outcome of the framework that it shows. */
  readonly outcome?: string;
  readonly level: LevelOrdinal;
  /** Logits, judged by experts. */
  readonly difficulty: number;
  readonly seconds: number;
  readonly stem: Text;
  readonly rationale: Text;
  readonly enemies?: readonly string[];
  /** Languages whose words a machine drafted and no reviewer has accepted yet. */
  readonly drafted?: readonly Language[];
  /** Where it is not said, what the item has stays as it is. */
  readonly catalogue?: ItemCatalogue;
}

export type PackItem = PackItemBase &
  (
    | { readonly kind: 'single'; readonly options: readonly PackOption[] }
    | ({ readonly kind: 'multiple'; readonly options: readonly PackOption[] } & PackCredit)
    | ({ readonly kind: 'text' } & TextKey)
    | ({ readonly kind: 'numeric'; readonly unit?: Text } & NumberKey)
    /** Options stand in the right order. */
    | ({ readonly kind: 'order'; readonly options: readonly Omit<PackOption, 'correct'>[] } & PackCredit)
    | ({
        readonly kind: 'match';
        readonly options: readonly Omit<PackOption, 'correct'>[];
        readonly parts: readonly (PackPart & { readonly option: string })[];
      } & PackCredit)
    /** The stem names each gap by its id in double square brackets. */
    | ({ readonly kind: 'cloze'; readonly parts: readonly PackGap[] } & PackCredit)
    | { readonly kind: 'hotspot'; readonly options: readonly PackOption[]; readonly picture: Picture }
    | ({
        readonly kind: 'inbox';
        readonly options: readonly Omit<PackOption, 'correct'>[];
        readonly parts: readonly (PackPart & { readonly right: readonly string[] })[];
      } & PackCredit)
    | ({
        readonly kind: 'sheet';
        readonly rows: SheetRows;
        /** Other data on which formulas are tried: by cell a number, or the cell whose word stands there then. */
        readonly altered: Readonly<Record<string, number | string>>;
        readonly parts: readonly PackStep[];
      } & PackCredit)
  );

/** What is shipped with the product: a framework with its roles, and a bank of items that measures it. */
export interface ContentPack {
  /** Of the framework release, the bank and the calibration alike; new content takes a new one. */
  readonly version: string;
  readonly framework: { readonly code: string; readonly title: string };
  readonly areas: readonly PackArea[];
  readonly competences: readonly PackCompetence[];
  readonly levels: readonly PackLevel[];
  readonly statements: readonly PackStatement[];
  readonly roles: readonly PackRole[];
  readonly items: readonly PackItem[];
}

/** JSON in which the order of keys does not matter: equal content, equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
