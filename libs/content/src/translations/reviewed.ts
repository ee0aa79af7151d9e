import type { TranslatedLanguage } from '../shape';

/** Codes of the items whose translation a reviewer has accepted; all others are drafts of a machine. */
export const reviewed: { readonly [L in TranslatedLanguage]: readonly string[] } = {
  kk: [],
  uz: [],
  ko: [],
};
