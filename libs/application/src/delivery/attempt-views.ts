import { Injectable } from '@nestjs/common';
import { placeOf, progressOf, type AskedQuestion, type Attempt, type TestPlan } from '@qabilet/assessment';
import type { AttemptView, Question } from '@qabilet/contracts';
import type { Id, Language } from '@qabilet/kernel';
import type { QuestionText } from '../item-bank/ports';
import type { SeatedAttempt } from './ports';
import { QuestionMask } from './question-mask';
import { wordsIn } from './question-words';
import { ReleasedContent } from './released-content';
import { ReleasedQuestions } from './released-questions';
import { isHeldElsewhere } from './seated-attempt';

/** Languages that the bank is written in. */
const ORIGINALS: readonly Language[] = ['en', 'ru'];

/** Shows an attempt to the person who sits it: the words of the open question and how far they are, nothing else. */
@Injectable()
export class AttemptViews {
  constructor(
    private readonly content: ReleasedContent,
    private readonly questions: ReleasedQuestions,
    private readonly mask: QuestionMask,
  ) {}

  /** For a window that another has taken the test over from: without the question. Inside a transaction of the tenant. */
  async of(tenantId: Id<'Tenant'>, seated: SeatedAttempt, window?: string): Promise<AttemptView> {
    const { asked, releases } = seated.attempt;
    const plan = await this.content.plan(tenantId, releases.blueprint);
    const question = asked && (await this.questions.text(tenantId, asked.itemId));
    return this.show(seated, { plan, question }, window);
  }

  /** With the words of the open question at hand. */
  show(
    seated: SeatedAttempt,
    { plan, question }: { readonly plan: TestPlan; readonly question?: QuestionText },
    window?: string,
  ): AttemptView {
    const { attempt, waveId, now } = seated;
    const { asked } = attempt;
    const isElsewhere = isHeldElsewhere(seated, window);
    const drafted = (asked && placeOf(plan, asked.itemId)?.item.drafted) ?? [];
    const { answered, remaining, secondsLeft } = progressOf(plan, attempt, now);
    const lastAnswer = attempt.answers.at(-1);
    return {
      id: attempt.id,
      waveId,
      state: attempt.state,
      isElsewhere,
      question:
        asked && question && !isElsewhere
          ? this.question(attempt, asked, { item: question, drafted })
          : undefined,
      answered,
      atLeast: answered + remaining.min,
      atMost: answered + remaining.max,
      secondsLeft: secondsLeft === undefined ? undefined : Math.floor(secondsLeft),
      savedAt: lastAnswer && new Date(lastAnswer.answeredAt).toISOString(),
    };
  }

  private question(
    { seed, language: wanted }: Attempt,
    asked: AskedQuestion,
    { item, drafted }: { readonly item: QuestionText; readonly drafted: readonly Language[] },
  ): Question {
    const names = this.mask.names(seed, item);
    const reviewed = ORIGINALS.filter((one) => item.languages.includes(one) && !drafted.includes(one));
    return {
      id: this.mask.questionId(seed, asked),
      position: asked.position,
      kind: item.form.kind,
      ...wordsIn(wanted, item, names),
      originals: drafted.includes(wanted) ? reviewed.map((language) => wordsIn(language, item, names)) : [],
    };
  }
}
