import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../../actor';
import { AuditLog, Transaction } from '../../ports';
import type { StoredItem } from '../ports';
import { CodeRetired, WrittenMeanwhile } from '../workshop-errors';
import type { Wording } from '../workshop-ports';
import { WriteDrafts, type Writer } from '../write-drafts';
import { itemTextsOf, withWords } from './item-texts';
import { LatestItems } from './latest-items';
import {
  AcceptedByItsWriter,
  ItemInReview,
  OriginalChanged,
  ProposalNotFound,
  TranslationIncomplete,
} from './translation-errors';
import { Translations, type Proposal, type TargetLanguage } from './translation-ports';

export interface AcceptProposalInput {
  readonly itemId: ItemId;
  readonly language: TargetLanguage;
  /** When the proposal that the reviewer has read was last written. */
  readonly seen: Date;
}

/**
 * Puts proposed words into the item: into its draft, or into a draft of its next version where it is in use. Whoever
 * wrote them stands as their author, and the step can be taken back as any other of a draft.
 */
@Injectable()
export class AcceptProposal {
  constructor(
    private readonly latestItems: LatestItems,
    private readonly writeDrafts: WriteDrafts,
    private readonly translations: Translations,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /**
   * The draft with the words in it. Throws `AcceptedByItsWriter`, `WrittenMeanwhile`, `OriginalChanged`,
   * `TranslationIncomplete`, `ItemInReview`, `CodeRetired` and `ProposalNotFound`.
   */
  execute(actor: Actor, { itemId, language, seen }: AcceptProposalInput): Promise<ItemId> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.latestItems.lock(itemId);
      const proposal = await this.translations.proposal(item.content.code, language);
      if (!proposal) throw new ProposalNotFound();
      if (proposal.editedAt.getTime() !== seen.getTime()) throw new WrittenMeanwhile();
      if (proposal.writers.includes(actor.personId)) throw new AcceptedByItsWriter();
      const wording = acceptedWording(item, proposal);

      const writer = { tenantId: actor.tenantId, personId: proposal.writers.at(-1) ?? actor.personId };
      const draft = await this.draftOf(writer, item);
      await this.writeDrafts.execute(writer, [{ outcome: 'edited', before: draft, wording }]);
      await this.translations.discard(item.content.code, language);
      await this.audit.record({
        actorId: actor.personId,
        action: `item-bank.translation-accepted:${language}`,
        subjectKind: 'item',
        subjectId: draft.id,
      });
      return draft.id;
    });
  }

  /** A new version reads as the item does first, so that the words can be taken back out of it. */
  private async draftOf(writer: Writer, item: StoredItem): Promise<StoredItem> {
    if (item.state === 'draft' && !(await this.latestItems.isReleased(item.id))) return item;
    const { content, drafted } = item;
    const [id = item.id] = await this.writeDrafts.execute(writer, [
      { outcome: 'new-version', before: item, wording: { content, drafted } },
    ]);
    return this.latestItems.of(id);
  }
}

function acceptedWording({ state, content, drafted }: StoredItem, { language, texts }: Proposal): Wording {
  if (state === 'review') throw new ItemInReview();
  if (state === 'retired') throw new CodeRetired();
  const english = new Map(itemTextsOf(content).map(({ id, text }) => [id, text.en]));
  const proposed = Object.entries(texts);
  if (proposed.some(([id, { source }]) => english.get(id) !== source)) throw new OriginalChanged();
  const accepted = withWords(content, language, new Map(proposed.map(([id, { words }]) => [id, words])));
  if (!accepted.languages.includes(language)) throw new TranslationIncomplete();
  return { content: accepted, drafted: drafted.filter((each) => each !== language) };
}
