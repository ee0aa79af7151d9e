export const LANGUAGE_CODES = ['en', 'ru', 'kk', 'uz', 'ko'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** A text as this reader gets it (Accept-Language), and the language it really is in. */
export interface LocalText {
  readonly text: string;
  readonly language: LanguageCode;
}

/** A competence as lists and tables show it. */
export interface CompetenceLabel {
  readonly code: string;
  readonly name: LocalText;
  readonly areaCode: string;
  readonly areaName: LocalText;
}

/** A level of the scale as lists and tables show it. */
export interface LevelLabel {
  readonly ordinal: number;
  readonly name: LocalText;
}
