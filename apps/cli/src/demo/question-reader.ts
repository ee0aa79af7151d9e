import { Injectable } from '@nestjs/common';
import { QuestionMask, ReleasedContent, ReleasedQuestions, type MaskedOption } from '@qabilet/application';
import { placeOf, type Attempt, type PlacedItem } from '@qabilet/assessment';
import type { Question } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { KnownQuestion, Named } from './simulated-answer';

export interface ReadQuestion extends KnownQuestion {
  readonly place: PlacedItem;
}

/** Looks behind the names that questions and options bear in an attempt; nobody but a simulation may do so. */
@Injectable()
export class QuestionReader {
  constructor(
    private readonly content: ReleasedContent,
    private readonly questions: ReleasedQuestions,
    private readonly mask: QuestionMask,
  ) {}

  /** Inside a transaction of the tenant. */
  async read(tenantId: Id<'Tenant'>, attempt: Attempt, question: Question): Promise<ReadQuestion> {
    const { seed, releases, language, targets } = attempt;
    const plan = await this.content.plan(tenantId, releases.blueprint);
    const { position } = question;
    const measured = new Set(targets.map(({ competence }) => competence));
    const item = plan.items.find(
      ({ id, competence }) =>
        measured.has(competence) && this.mask.questionId(seed, { position, itemId: id }) === question.id,
    );
    const place = item && placeOf(plan, item.id);
    const marking = item && (await this.questions.keysOf(tenantId, releases.bank)).get(item.id);
    if (!place || !marking) throw new Error(`Question ${question.id} is none of the test's bank.`);

    const text = await this.questions.text(tenantId, place.item.id);
    const { options, parts } = this.mask.names(seed, text);
    return {
      place,
      key: marking.key,
      language,
      options: options.map(named),
      parts: parts.map(({ id, part, options: own }) => ({ id, of: part.id, options: own?.map(named) })),
    };
  }
}

function named({ id, option }: MaskedOption): Named {
  return { id, of: option.id };
}
