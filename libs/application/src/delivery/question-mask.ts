import { Injectable } from '@nestjs/common';
import type { Attempt } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import { ContentDigests } from '../frameworks/ports';
import type { QuestionText } from '../item-bank/ports';

const QUESTION_DIGITS = 24;
const OPTION_DIGITS = 12;
/** About as many as people sit at once: a question is named when it is asked, and again when it is answered. */
const MOST_NAMED = 10_000;

type Named = Pick<QuestionText, 'itemId' | 'options' | 'parts'>;

export interface MaskedOption {
  readonly id: string;
  readonly option: QuestionText['options'][number];
}

export interface MaskedPart {
  readonly id: string;
  readonly part: QuestionText['parts'][number];
  /** What can be chosen here and nowhere else, in the order of its masked names. */
  readonly options?: readonly MaskedOption[];
}

/** The names that a question's options and parts bear in one attempt. */
export interface MaskedNames {
  readonly options: readonly MaskedOption[];
  readonly parts: readonly MaskedPart[];
}

/** Where a question stands in an attempt. */
export interface Place {
  readonly position: number;
  readonly itemId: ItemId;
}

/**
 * Names that questions and options bear in one attempt. They follow from its secret seed, so that they say nothing of
 * the item, are others in every attempt, and come back the same after a reload.
 */
@Injectable()
export class QuestionMask {
  private readonly named = new Map<string, { readonly question: Named; readonly names: MaskedNames }>();

  constructor(private readonly digests: ContentDigests) {}

  questionId(seed: string, { position, itemId }: Place): string {
    return this.digests.of(`${seed}|${position}|${itemId}`).slice(0, QUESTION_DIGITS);
  }

  /** The options in the order of their masked names: another order in every attempt. */
  options(seed: string, { itemId, options }: Pick<QuestionText, 'itemId' | 'options'>): MaskedOption[] {
    return options
      .map((option) => ({ id: this.optionId(seed, itemId, option.id), option }))
      .sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  names(seed: string, question: Named): MaskedNames {
    const key = `${seed}|${question.itemId}`;
    const known = this.named.get(key);
    if (known?.question === question) return known.names;

    const names = { options: this.options(seed, question), parts: this.parts(seed, question) };
    this.named.set(key, { question, names });
    const [oldest] = this.named.keys();
    if (this.named.size > MOST_NAMED && oldest !== undefined) this.named.delete(oldest);
    return names;
  }

  /** The parts in the order of the author: a text with gaps has no other. */
  parts(seed: string, { itemId, parts }: Pick<QuestionText, 'itemId' | 'parts'>): MaskedPart[] {
    return parts.map((part) => ({
      id: this.optionId(seed, itemId, part.id),
      part,
      ...(part.options
        ? { options: this.options(`${seed}|${part.id}`, { itemId, options: part.options }) }
        : {}),
    }));
  }

  /** The question that bears this name: the open one or one answered before. */
  unmask({ seed, answers, asked }: Attempt, position: number, questionId: string): Place | undefined {
    const places: readonly Place[] = asked ? [...answers, asked] : answers;
    return places.find((place) => place.position === position && this.questionId(seed, place) === questionId);
  }

  private optionId(seed: string, itemId: ItemId, optionId: string): string {
    return this.digests.of(`${seed}|${itemId}|${optionId}`).slice(0, OPTION_DIGITS);
  }
}
