import type { Given } from '@qabilet/item-bank';
import type { QuestionText } from '../item-bank/ports';
import { AnswerInOneWay } from './errors';
import type { MaskedOption } from './question-mask';

/** What a person sends: exactly one of the three. */
export interface AnswerBody {
  readonly options?: readonly string[];
  readonly text?: string;
  readonly omitted?: boolean;
}

/** The answer in the words of the item: masked options by their own names, text as text or as a number. */
export function givenOf(
  { options, text, omitted }: AnswerBody,
  { form }: Pick<QuestionText, 'form'>,
  masked: readonly MaskedOption[],
): Given {
  const ways = [options !== undefined, text !== undefined, omitted === true];
  if (ways.filter((isUsed) => isUsed).length !== 1) throw new AnswerInOneWay();

  if (options) {
    // A name that is none of this question stays as it is, and is then no option of the item.
    const named = new Map(masked.map(({ id, option }) => [id, option.id]));
    return { kind: 'choice', options: options.map((id) => named.get(id) ?? `?${id}`) };
  }
  if (text !== undefined) return { kind: form.kind === 'numeric' ? 'number' : 'text', text };
  return { kind: 'omitted' };
}
