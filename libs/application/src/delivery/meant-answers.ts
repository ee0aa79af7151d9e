import { Injectable } from '@nestjs/common';
import type { AnswerSignals, Attempt, AttemptId, Submission } from '@qabilet/assessment';
import { checkGiven, mark, type Given, type ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { ItemNotFound } from '../item-bank/errors';
import { givenOf, type AnswerBody } from './given-answer';
import { QuestionMask, type Place } from './question-mask';
import { ReleasedQuestions } from './released-questions';

/** An answer as it is sent. */
export interface SubmitAnswerInput extends AnswerBody {
  readonly attemptId: AttemptId;
  readonly position: number;
  readonly questionId: string;
  readonly idempotencyKey: string;
  readonly window?: string;
  readonly signals?: AnswerSignals;
}

/** An answer as it was meant: which question it is to, and what was given. */
export interface Meant {
  readonly key: string;
  readonly itemId: ItemId;
  readonly given: Given;
  readonly signals?: AnswerSignals;
}

/** Understands what is sent in the names of one attempt, and marks it. */
@Injectable()
export class MeantAnswers {
  constructor(
    private readonly questions: ReleasedQuestions,
    private readonly mask: QuestionMask,
  ) {}

  /** The question it is to, the open one or one answered before; undefined when it is none of these. */
  placeOf(attempt: Attempt, { position, questionId }: SubmitAnswerInput): Place | undefined {
    return this.mask.unmask(attempt, position, questionId);
  }

  /** Throws what is wrong with the answer. */
  async read(
    tenantId: Id<'Tenant'>,
    { seed }: Attempt,
    { itemId }: Place,
    { idempotencyKey, signals, ...body }: SubmitAnswerInput,
  ): Promise<Meant> {
    const question = await this.questions.text(tenantId, itemId);
    const given = givenOf(body, question, this.mask.names(seed, question));
    return { key: idempotencyKey, itemId, given: checkGiven(question.form, given), signals };
  }

  async mark(tenantId: Id<'Tenant'>, { releases, language }: Attempt, meant: Meant): Promise<Submission> {
    const marking = (await this.questions.keysOf(tenantId, releases.bank)).get(meant.itemId);
    if (!marking) throw new ItemNotFound();
    return { ...meant, category: mark(marking.key, meant.given, language).category };
  }
}
