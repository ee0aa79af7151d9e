import type { PageQuery } from './page';
import type { CompetenceLabel, LanguageCode, LocalText } from './text';

export const ITEM_KINDS = ['single', 'multiple', 'text', 'numeric'] as const;
export type ItemKindName = (typeof ITEM_KINDS)[number];
export const ITEM_STATES = ['draft', 'review', 'pilot', 'operational', 'retired', 'quarantined'] as const;
export type ItemStateName = (typeof ITEM_STATES)[number];

export interface ItemQuery extends PageQuery {
  readonly competence?: string;
  readonly level?: number;
  readonly kind?: ItemKindName;
}

export interface ItemRow {
  readonly id: string;
  readonly code: string;
  readonly competence: string;
  readonly level: number;
  readonly kind: ItemKindName;
  readonly state: ItemStateName;
  readonly stem: LocalText;
  readonly languages: readonly LanguageCode[];
}

export interface ItemPage {
  readonly rows: readonly ItemRow[];
  readonly total: number;
}

export interface AuthorOption {
  readonly id: string;
  readonly text: LocalText;
  readonly correct: boolean;
  readonly rationale: LocalText;
}

/** An item as its author sees it, key and rationale included; never served to anybody else. */
export interface AuthorItemView extends ItemRow {
  readonly competenceLabel: CompetenceLabel;
  readonly difficulty: number;
  readonly seconds: number;
  readonly options: readonly AuthorOption[];
  /** Accepted texts, or the number with its tolerance, in words. */
  readonly accepted?: string;
  readonly rationale: LocalText;
}

export interface BlueprintView {
  readonly id: string;
  readonly name: LocalText;
  readonly minItems: number;
  readonly maxItems: number;
  /** Absent when the test has no time limit. */
  readonly minutes?: number;
  /** Operational items in the released bank. */
  readonly bankItems: number;
}
