import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Ids, Transaction } from '../ports';
import { ItemNotFound } from './errors';
import { Items } from './ports';
import { CommentNotFound } from './workshop-errors';
import { ItemComments, type ItemComment } from './workshop-ports';

type CommentId = Id<'ItemComment'>;

export interface SayOfItemInput {
  readonly itemId: ItemId;
  readonly text: string;
  readonly replyTo?: CommentId;
}

/** What authors and reviewers say to one another about one version of an item. */
@Injectable()
export class DiscussItem {
  constructor(
    private readonly items: Items,
    private readonly comments: ItemComments,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** The oldest first, answers among them. */
  list(actor: Actor, itemId: ItemId): Promise<readonly ItemComment[]> {
    return this.within(actor, itemId, () => this.comments.of(itemId));
  }

  /** An answer to an answer belongs to the comment that both are about; it opens that again. */
  say(actor: Actor, { itemId, text, replyTo }: SayOfItemInput): Promise<CommentId> {
    return this.within(actor, itemId, async () => {
      const asked = replyTo && (await this.find(itemId, replyTo));
      const thread = asked && (asked.replyTo ?? asked.id);
      const id = this.ids.next<'ItemComment'>();
      await this.comments.add({
        id,
        itemId,
        authorId: actor.personId,
        at: this.clock.now(),
        text: text.trim(),
        ...(thread ? { replyTo: thread } : {}),
      });
      if (thread) await this.comments.resolve(thread);
      return id;
    });
  }

  settle(
    actor: Actor,
    { itemId, commentId, isResolved }: { itemId: ItemId; commentId: CommentId; isResolved: boolean },
  ): Promise<void> {
    return this.within(actor, itemId, async () => {
      await this.find(itemId, commentId);
      const by = { at: this.clock.now(), personId: actor.personId };
      await this.comments.resolve(commentId, isResolved ? by : undefined);
    });
  }

  private within<T>({ tenantId }: Actor, itemId: ItemId, work: () => Promise<T>): Promise<T> {
    return this.transaction.run(tenantId, async () => {
      if (!(await this.items.read(itemId))) throw new ItemNotFound();
      return work();
    });
  }

  private async find(itemId: ItemId, id: CommentId): Promise<ItemComment> {
    const found = (await this.comments.of(itemId)).find((comment) => comment.id === id);
    if (!found) throw new CommentNotFound();
    return found;
  }
}
