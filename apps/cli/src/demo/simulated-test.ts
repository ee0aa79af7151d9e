import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Attempts, StartAttempt, SubmitAnswer, type Actor, type AnswerBody } from '@qabilet/application';
import { rapidBelow, TimeIsUp, type Attempt } from '@qabilet/assessment';
import type { AttemptView, Question } from '@qabilet/contracts';
import { fullCreditOf } from '@qabilet/item-bank';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { drawCategory, drawSeconds, type Generator } from '@qabilet/psychometrics';
import { QuestionReader } from './question-reader';
import { partlyRightAnswer, rightAnswer, wrongAnswer, type KnownQuestion } from './simulated-answer';
import { SimulatedTime } from './simulated-time';

export interface SimulatedTestInput {
  readonly waveId: Id<'Wave'>;
  readonly startsAt: Date;
  readonly language: Language;
  /** In the order of the plan's competences. */
  readonly abilities: Float64Array;
  readonly generator: Generator;
}

/** People answer somewhat faster than the authors of the items expect, each question in a time of its own. */
const PACE = 0.8;
const SPREAD = 0.35;
/** Times the limit below which an answer would pass for a guess. */
const READ_AT_LEAST = 1.5;

/** Lets a person of known abilities sit the test of a wave, question by question, by the engine that real people meet. */
@Injectable()
export class SimulatedTest {
  constructor(
    private readonly startAttempt: StartAttempt,
    private readonly submitAnswer: SubmitAnswer,
    private readonly attempts: Attempts,
    private readonly reader: QuestionReader,
    private readonly time: SimulatedTime,
  ) {}

  /** Inside a transaction of the tenant. */
  async execute(actor: Actor, input: SimulatedTestInput): Promise<void> {
    const { waveId, language, generator, abilities, startsAt } = input;
    let view = await this.time.at(startsAt, () => this.startAttempt.execute(actor, { waveId, language }));
    const { attempt } = (await this.attempts.read({ id: idOf(view.id) })) ?? {};
    if (!attempt) throw new Error('An attempt that was started cannot be found.');

    for (let now = startsAt; view.question;) {
      const { seconds, body } = await this.response(actor, attempt, view.question, { abilities, generator });
      now = new Date(now.getTime() + Math.round(seconds * 1_000));
      const next = await this.time.at(now, () => this.submit(actor, view, body));
      if (!next) return;
      view = next;
    }
  }

  private async response(
    { tenantId }: Actor,
    attempt: Attempt,
    question: Question,
    { abilities, generator }: Pick<SimulatedTestInput, 'abilities' | 'generator'>,
  ) {
    const known = await this.reader.read(tenantId, attempt, question);
    const { item, dimension } = known.place;
    const seconds = Math.max(
      READ_AT_LEAST * rapidBelow(item.seconds),
      drawSeconds(PACE * item.seconds, SPREAD, generator),
    );
    const category = drawCategory(abilities[dimension] ?? 0, item.parameters, generator.next());
    return { seconds, body: answerWorth(category, known, generator) };
  }

  /** Undefined when the time of the test was over before this answer. */
  private async submit(
    actor: Actor,
    { id, question }: AttemptView,
    body: AnswerBody,
  ): Promise<AttemptView | undefined> {
    if (!question) return undefined;
    try {
      return await this.submitAnswer.execute(actor, {
        attemptId: idOf(id),
        position: question.position,
        questionId: question.id,
        idempotencyKey: randomUUID(),
        ...body,
      });
    } catch (refusal) {
      if (refusal instanceof TimeIsUp) return undefined;
      throw refusal;
    }
  }
}

function answerWorth(points: number, known: KnownQuestion, generator: Generator): AnswerBody {
  if (points === 0) return wrongAnswer(known, generator);
  return points < fullCreditOf(known.key) ? partlyRightAnswer(known, points) : rightAnswer(known);
}
