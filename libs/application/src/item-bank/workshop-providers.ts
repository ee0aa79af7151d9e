import { ADD_ITEM_DRAFTS } from './add-item-drafts';
import { DiscussItem } from './discuss-item';
import { ItemJournal } from './item-journal';
import { ListMeasurableCompetences } from './measurable-competences';
import { MoveItem } from './move-item';
import { OpenDrafts } from './open-drafts';
import { PreviewItem } from './preview-item';
import { ReadItemDraft } from './read-item-draft';
import { ReadItemHistory } from './read-item-history';
import { RestoreWording } from './restore-wording';
import { SaveItemDraft } from './save-item-draft';
import { StartItemVersion } from './start-item-version';

/** The use cases of the author's bench and their steps, for a module to provide. */
export const ITEM_WORKSHOP = [
  ...ADD_ITEM_DRAFTS,
  DiscussItem,
  ItemJournal,
  ListMeasurableCompetences,
  MoveItem,
  OpenDrafts,
  PreviewItem,
  ReadItemDraft,
  ReadItemHistory,
  RestoreWording,
  SaveItemDraft,
  StartItemVersion,
] as const;
