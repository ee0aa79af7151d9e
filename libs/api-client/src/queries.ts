import type {
  ItemKindName,
  ItemStateName,
  LanguageCode,
  TargetLanguageCode,
  TranslationState,
  WordingState,
} from './vocabulary';

/** Which part of a long list is wanted. */
export interface PageQuery {
  readonly page?: number;
  readonly size?: number;
  readonly search?: string;
}

/** A page of the people of a heat map. */
export type HeatMapQuery = Pick<PageQuery, 'search'> & { readonly page?: number };

export interface ItemQuery extends PageQuery {
  readonly competence?: string;
  readonly level?: number;
  readonly kind?: ItemKindName;
  readonly state?: ItemStateName;
  readonly wording?: WordingState;
  readonly waiting?: boolean;
}

/** Which items are taken out. */
export interface ItemSelectionQuery extends Pick<ItemQuery, 'competence' | 'level' | 'state'> {
  readonly bankReleaseId?: string;
  readonly language?: LanguageCode;
}

/** What the items of a file are taken for that do not say it themselves. */
export interface TakenFor {
  readonly competence?: string;
  readonly level?: 1 | 2 | 3 | 4;
}

/** How an author wants a CASE package to be understood. */
export interface CaseChoices {
  /** What the items of a group are taken for, under the key of the group. */
  readonly roles: Readonly<Record<string, string>>;
  /** Of statements that name none. */
  readonly level?: number;
}

export interface ImportEntryQuery extends Omit<PageQuery, 'search'> {
  readonly withFaults?: boolean;
}

export interface PlanQuery {
  readonly hours: number;
  readonly hoursEach?: number;
  readonly language?: LanguageCode;
}

export interface TranslationQuery extends Omit<PageQuery, 'search'> {
  readonly language: TargetLanguageCode;
  readonly status?: TranslationState;
  readonly isProposed?: boolean;
  readonly competence?: string;
  readonly state?: ItemStateName;
}

export interface BankReleaseQuery {
  readonly frameworkReleaseId?: string;
}

/** Which groups of a wave stand in its heat map: those inside a unit, and after how many of the same level. */
export interface GroupHeatMapQuery {
  readonly by: 'role' | 'language' | 'unit';
  readonly unitId?: string;
  readonly from?: number;
}
