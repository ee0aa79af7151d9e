import type { ItemId, ItemState } from '@qabilet/item-bank';
import type { CompetenceId } from '@qabilet/framework';
import type { Id, Language, Text } from '@qabilet/kernel';
import type { Page, PageRequest } from '../../people/ports';

/** Languages that items are put into. */
export type TargetLanguage = Exclude<Language, 'en'>;

/** How an item stands in a language; stale when its English changed after the words were written. */
export const TRANSLATION_STATES = ['missing', 'drafted', 'stale', 'reviewed'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

export interface TranslationFilter extends Omit<PageRequest, 'search'> {
  readonly language: TargetLanguage;
  readonly status?: TranslationState;
  /** Only items with words that wait to be accepted. */
  readonly isProposed?: boolean;
  readonly competence?: string;
  readonly state?: ItemState;
}

export interface TranslationListing {
  readonly id: ItemId;
  readonly code: string;
  readonly competence: CompetenceId;
  readonly state: ItemState;
  readonly stem: Text;
  readonly status: TranslationState;
  readonly isProposed: boolean;
}

/** Of the latest versions of all items that are not retired. */
export interface LanguageCount extends Readonly<Record<TranslationState, number>> {
  readonly language: TargetLanguage;
  readonly proposed: number;
}

/** New words for one text, and the English that they were written from. */
export interface ProposedText {
  readonly source: string;
  readonly words: string;
}

/** Words that somebody wrote for an item in a language; nothing of the item changes before another person accepts them. */
export interface Proposal {
  readonly code: string;
  readonly language: TargetLanguage;
  /** By the id of the text. */
  readonly texts: Readonly<Record<string, ProposedText>>;
  /** Everybody who wrote any of it. */
  readonly writers: readonly Id<'Person'>[];
  readonly editedAt: Date;
}

export interface ReadProposal extends Proposal {
  readonly writerNames: readonly string[];
}

/** How items stand in their languages, and what waits to be accepted. */
export abstract class Translations {
  abstract counts(): Promise<readonly LanguageCount[]>;
  /** By code. */
  abstract list(filter: TranslationFilter): Promise<Page<TranslationListing>>;
  /** Those that a filter finds, all of them. */
  abstract found(filter: Omit<TranslationFilter, 'page' | 'size'>): Promise<readonly ItemId[]>;
  abstract proposal(code: string, language: TargetLanguage): Promise<ReadProposal | undefined>;
  /** Of a language, by code. */
  abstract proposals(language: TargetLanguage): Promise<ReadonlyMap<string, Proposal>>;
  /** In place of an earlier one of the same item and language. */
  abstract keep(proposals: readonly Proposal[]): Promise<void>;
  abstract discard(code: string, language: TargetLanguage): Promise<boolean>;
}

/** One translated text whose English has changed since. */
export interface StaleText {
  readonly code: string;
  readonly language: TargetLanguage;
  readonly textId: string;
  /** The English words that it was written from. */
  readonly madeFrom: string;
}

/** Which translated texts stand beside other English words than they were written from. */
export abstract class StaleTexts {
  /** By code. */
  abstract of(codes: readonly string[]): Promise<ReadonlyMap<string, readonly StaleText[]>>;
  /** In place of all that was known of the items. */
  abstract replace(codes: readonly string[], texts: readonly StaleText[]): Promise<void>;
  /** Somebody found the words right as they are; false where none were stale. */
  abstract settle(code: string, language: Language): Promise<boolean>;
}
