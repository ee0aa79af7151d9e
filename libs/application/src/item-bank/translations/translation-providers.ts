import { AcceptProposal } from './accept-proposal';
import { ExportTranslations } from './export-translations';
import { LatestItems } from './latest-items';
import { ListTranslations } from './list-translations';
import { ProposeTranslation } from './propose-translation';
import { ReadTranslation } from './read-translation';

/** What translators and their reviewers do, and its steps; they write through `ITEM_WORKSHOP`. */
export const TRANSLATION_PROVIDERS = [
  AcceptProposal,
  ExportTranslations,
  LatestItems,
  ListTranslations,
  ProposeTranslation,
  ReadTranslation,
] as const;
