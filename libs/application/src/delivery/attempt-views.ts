import { Injectable } from '@nestjs/common';
import { progressOf, type AskedQuestion, type Attempt } from '@qabilet/assessment';
import type { AttemptView, Question } from '@qabilet/contracts';
import { read, type Id } from '@qabilet/kernel';
import type { SeatedAttempt } from './ports';
import { QuestionMask } from './question-mask';
import { ReleasedContent } from './released-content';
import { ReleasedQuestions } from './released-questions';
import { isHeldElsewhere } from './seated-attempt';

/** Shows an attempt to the person who sits it: the words of the open question and how far they are, nothing else. */
@Injectable()
export class AttemptViews {
  constructor(
    private readonly content: ReleasedContent,
    private readonly questions: ReleasedQuestions,
    private readonly mask: QuestionMask,
  ) {}

  /** For a window that another has taken the test over from: without the question. */
  async of(tenantId: Id<'Tenant'>, seated: SeatedAttempt, window?: string): Promise<AttemptView> {
    const { attempt, waveId, now } = seated;
    const isElsewhere = isHeldElsewhere(seated, window);
    const { rules } = await this.content.plan(tenantId, attempt.releases.blueprint);
    const { answered, remaining, secondsLeft } = progressOf(rules, attempt, now);
    const lastAnswer = attempt.answers.at(-1);
    return {
      id: attempt.id,
      waveId,
      state: attempt.state,
      isElsewhere,
      question:
        attempt.asked && !isElsewhere ? await this.question(tenantId, attempt, attempt.asked) : undefined,
      answered,
      atLeast: answered + remaining.min,
      atMost: answered + remaining.max,
      secondsLeft: secondsLeft === undefined ? undefined : Math.floor(secondsLeft),
      savedAt: lastAnswer && new Date(lastAnswer.answeredAt).toISOString(),
    };
  }

  private async question(
    tenantId: Id<'Tenant'>,
    { seed, language: wanted }: Attempt,
    asked: AskedQuestion,
  ): Promise<Question> {
    const item = await this.questions.text(tenantId, asked.itemId);
    const { text: stem, language } = read(item.stem, wanted);
    return {
      id: this.mask.questionId(seed, asked),
      position: asked.position,
      kind: item.form.kind,
      stem,
      language,
      options: this.mask
        .options(seed, item)
        .map(({ id, option }) => ({ id, text: read(option.text, wanted).text })),
      unit: item.unit && read(item.unit, wanted).text,
    };
  }
}
