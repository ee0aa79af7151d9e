import type { ImportFault } from '../../imports/ports';

/** One text of an item with its translation, as it goes to translators. */
export interface TranslationFileText {
  readonly id: string;
  /** For the translator. */
  readonly note: string;
  readonly source: string;
  readonly target?: string;
  /** How far it has come. */
  readonly state: 'initial' | 'translated' | 'reviewed';
}

export interface TranslationDocument {
  readonly targetLanguage: string;
  readonly items: readonly { readonly code: string; readonly texts: readonly TranslationFileText[] }[];
}

export interface ReadTranslationText {
  readonly id: string;
  readonly line: number;
  readonly source: string;
  /** Absent where nobody translated it, or where what stands there cannot be used. */
  readonly target?: string;
}

export interface ReadTranslationItem {
  readonly code: string;
  /** Where it begins. */
  readonly line: number;
  readonly texts: readonly ReadTranslationText[];
  /** Of texts that cannot be used. */
  readonly faults: readonly ImportFault[];
}

export interface ReadTranslations {
  /** 'XLIFF 2.0'. */
  readonly format: string;
  readonly sourceLanguage: string;
  readonly targetLanguage?: string;
  readonly items: readonly ReadTranslationItem[];
}

/** The format in which translations go out and come back. */
export abstract class TranslationFiles {
  abstract write(document: TranslationDocument): string;
  /** Throws a refusal for what is no such file. */
  abstract read(bytes: Uint8Array): ReadTranslations;
}
