import { Injectable } from '@nestjs/common';
import type { Question } from '@qabilet/contracts';
import { checkGiven, fullCreditOf, mark } from '@qabilet/item-bank';
import { idOf, type Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { givenOf, type AnswerBody } from '../delivery/given-answer';
import { QuestionMask, type MaskedNames } from '../delivery/question-mask';
import { wordsIn } from '../delivery/question-words';
import { Transaction } from '../ports';
import type { PackItem } from './content-pack';
import { adviceOn, type Advice } from './guide/advice';
import { draftFaults, type DraftFault } from './draft-faults';
import { MeasurableCompetences } from './measurable-competences';
import { formOf, itemContentOf } from './pack-item';
import type { QuestionText } from './ports';

export interface ItemPreview {
  /** As people would be asked; without key and reasons. Absent while the item has faults that leave nothing to ask. */
  readonly question?: Question;
  /** What keeps the item from being saved. */
  readonly faults: readonly DraftFault[];
  /** What the guide to items would have otherwise; the item can be saved with it. */
  readonly advice: readonly Advice[];
}

export interface TriedAnswer {
  readonly points: number;
  readonly fullCredit: number;
}

export interface TryItemInput {
  readonly item: PackItem;
  readonly language: Language;
  readonly answer: AnswerBody;
}

/** A preview is one attempt of its own, always the same: its options keep their places while the author writes. */
const SEED = 'preview';
const ITEM_ID = idOf<'Item'>('preview');

/** Shows an item that is being written as people would get it, and marks answers to it. Nothing is stored. */
@Injectable()
export class PreviewItem {
  constructor(
    private readonly competences: MeasurableCompetences,
    private readonly mask: QuestionMask,
    private readonly transaction: Transaction,
  ) {}

  async show(
    actor: Actor,
    { item, language }: { readonly item: PackItem; readonly language: Language },
  ): Promise<ItemPreview> {
    const competences = await this.transaction.run(actor.tenantId, () => this.competences.load());
    const faults = draftFaults(item, { competences, codes: new Set(item.enemies) });
    const advice = adviceOn(item);
    if (faults.some(({ code }) => code === 'key-does-not-fit')) return { faults, advice };
    const { question, names } = this.questionOf(item);
    return {
      faults,
      advice,
      question: {
        id: this.mask.questionId(SEED, { position: 1, itemId: ITEM_ID }),
        position: 1,
        kind: item.kind,
        ...wordsIn(language, question, names),
        language,
        originals: [],
      },
    };
  }

  /** Throws `InvalidKey` and `MalformedAnswer`. */
  try({ item, language, answer }: TryItemInput): TriedAnswer {
    const { key } = itemContentOf(item);
    const { question, names } = this.questionOf(item);
    const given = checkGiven(question.form, givenOf(answer, question, names));
    return { points: mark(key, given, language).category, fullCredit: fullCreditOf(key) };
  }

  private questionOf(item: PackItem): { readonly question: QuestionText; readonly names: MaskedNames } {
    const { stem, options, parts = [], picture, sheet, unit, seconds, languages } = itemContentOf(item);
    const question: QuestionText = {
      itemId: ITEM_ID,
      form: formOf(item),
      stem,
      options,
      parts,
      seconds,
      languages,
      ...(picture ? { picture } : {}),
      ...(sheet ? { sheet } : {}),
      ...(unit ? { unit } : {}),
    };
    return { question, names: this.mask.names(SEED, question) };
  }
}
