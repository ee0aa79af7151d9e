import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { AnswerKeys, QuestionTexts, type Marking, type QuestionText } from '../item-bank/ports';
import { Transaction } from '../ports';
import { ReleaseCache } from './release-cache';

const MOST_BANKS = 50;
const MOST_QUESTIONS = 10_000;

/** What questions say and how they are marked, kept in memory: an answer then costs the database nothing but the answer. */
@Injectable()
export class ReleasedQuestions {
  private readonly keys = new ReleaseCache<ReadonlyMap<ItemId, Marking>>(MOST_BANKS);
  private readonly texts = new ReleaseCache<QuestionText>(MOST_QUESTIONS);

  constructor(
    private readonly answerKeys: AnswerKeys,
    private readonly questionTexts: QuestionTexts,
    private readonly transaction: Transaction,
  ) {}

  keysOf(tenantId: Id<'Tenant'>, bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, Marking>> {
    return this.keys.get(`${tenantId}|${bankReleaseId}`, () =>
      this.transaction.run(tenantId, () => this.answerKeys.load(bankReleaseId)),
    );
  }

  text(tenantId: Id<'Tenant'>, itemId: ItemId): Promise<QuestionText> {
    return this.texts.get(`${tenantId}|${itemId}`, () =>
      this.transaction.run(tenantId, () => this.questionTexts.read(itemId)),
    );
  }
}
