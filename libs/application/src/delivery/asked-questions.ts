import { Injectable } from '@nestjs/common';
import type { Attempt, TestPlan } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { ItemNotFound } from '../item-bank/errors';
import type { Marking, QuestionText } from '../item-bank/ports';
import { CompiledPlans } from './compiled-plans';
import { ReleasedQuestions } from './released-questions';

/** All that is released and decides what becomes of an answer. */
export interface AskedContent {
  readonly plan: TestPlan;
  readonly text: QuestionText;
  readonly marking: Marking;
}

/** What it takes to understand an answer, to mark it and to find the question that follows. */
@Injectable()
export class AskedQuestions {
  constructor(
    private readonly plans: CompiledPlans,
    private readonly questions: ReleasedQuestions,
  ) {}

  /** Inside a transaction of the tenant. */
  async load(tenantId: Id<'Tenant'>, { releases }: Attempt, itemId: ItemId): Promise<AskedContent> {
    const plan = await this.plans.of(tenantId, releases.blueprint);
    const text = await this.questions.text(tenantId, itemId);
    const marking = (await this.questions.keysOf(tenantId, releases.bank)).get(itemId);
    if (!marking) throw new ItemNotFound();
    return { plan, text, marking };
  }

  /** As far as it is in memory; nothing is asked of the database. */
  peek(tenantId: Id<'Tenant'>, { releases }: Attempt, itemId: ItemId): AskedContent | undefined {
    const plan = this.plans.peek(tenantId, releases.blueprint);
    const text = this.questions.peekText(tenantId, itemId);
    const marking = this.questions.peekKey(tenantId, releases.bank, itemId);
    return plan && text && marking && { plan, text, marking };
  }
}
