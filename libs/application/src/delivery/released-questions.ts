import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { AnswerKeys, QuestionTexts, type Marking, type QuestionText } from '../item-bank/ports';
import { ReleaseCache } from './release-cache';

const MOST_BANKS = 50;
const MOST_QUESTIONS = 10_000;

/**
 * What questions say and how they are marked, kept in memory: an answer then costs the database nothing but the answer.
 * What may have to be loaded is asked for inside a transaction of the tenant, so that whoever waits for it waits for
 * somebody who has a connection.
 */
@Injectable()
export class ReleasedQuestions {
  private readonly keys = new ReleaseCache<ReadonlyMap<ItemId, Marking>>(MOST_BANKS);
  private readonly texts = new ReleaseCache<QuestionText>(MOST_QUESTIONS);

  constructor(
    private readonly answerKeys: AnswerKeys,
    private readonly questionTexts: QuestionTexts,
  ) {}

  keysOf(tenantId: Id<'Tenant'>, bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, Marking>> {
    return this.keys.get(`${tenantId}|${bankReleaseId}`, () => this.answerKeys.load(bankReleaseId));
  }

  text(tenantId: Id<'Tenant'>, itemId: ItemId): Promise<QuestionText> {
    return this.texts.get(`${tenantId}|${itemId}`, () => this.questionTexts.read(itemId));
  }

  /** If it is in memory. */
  peekKey(tenantId: Id<'Tenant'>, bankReleaseId: Id<'BankRelease'>, itemId: ItemId): Marking | undefined {
    return this.keys.peek(`${tenantId}|${bankReleaseId}`)?.get(itemId);
  }

  /** If it is in memory. */
  peekText(tenantId: Id<'Tenant'>, itemId: ItemId): QuestionText | undefined {
    return this.texts.peek(`${tenantId}|${itemId}`);
  }
}
