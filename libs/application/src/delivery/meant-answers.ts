import { Injectable } from '@nestjs/common';
import type { AnswerSignals, Attempt, AttemptId, Submission } from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import { checkGiven, mark, type Given, type ItemId } from '@qabilet/item-bank';
import type { Marking, QuestionText } from '../item-bank/ports';
import { givenOf, type AnswerBody } from './given-answer';
import type { SeatedAttempt } from './ports';
import { QuestionMask, type Place } from './question-mask';

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

/** What became of a test by an answer, and what its person sees of it. */
export interface Answered {
  readonly seated: SeatedAttempt;
  readonly view: AttemptView;
}

/** Understands what is sent in the names that questions and options bear in one attempt. */
@Injectable()
export class MeantAnswers {
  constructor(private readonly mask: QuestionMask) {}

  /** The question it is to, the open one or one answered before; undefined when it is none of these. */
  placeOf(attempt: Attempt, { position, questionId }: SubmitAnswerInput): Place | undefined {
    return this.mask.unmask(attempt, position, questionId);
  }

  /** Throws what is wrong with the answer. */
  read(
    { seed }: Attempt,
    question: QuestionText,
    { idempotencyKey, signals, ...body }: SubmitAnswerInput,
  ): Meant {
    const given = givenOf(body, question, this.mask.names(seed, question));
    return { key: idempotencyKey, itemId: question.itemId, given: checkGiven(question.form, given), signals };
  }
}

/** The answer with its points. */
export function marked({ language }: Attempt, meant: Meant, { key }: Marking): Submission {
  return { ...meant, category: mark(key, meant.given, language).category };
}
