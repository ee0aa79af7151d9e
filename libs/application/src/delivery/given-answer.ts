import type { Given } from '@qabilet/item-bank';
import type { QuestionText } from '../item-bank/ports';
import { AnswerInOneWay } from './errors';
import type { MaskedNames, MaskedOption, MaskedPart } from './question-mask';

/** What a person sends: exactly one of the five. */
export interface AnswerBody {
  readonly options?: readonly string[];
  /** All options, the first one first. */
  readonly order?: readonly string[];
  /** By part the option chosen or the text typed there. */
  readonly parts?: readonly { readonly id: string; readonly value: string }[];
  readonly text?: string;
  readonly omitted?: boolean;
}

/** The answer in the words of the item: masked options and parts by their own names, text as text or as a number. */
export function givenOf(
  { options, order, parts, text, omitted }: AnswerBody,
  { form }: Pick<QuestionText, 'form'>,
  masked: MaskedNames,
): Given {
  const ways = [options, order, parts, text, omitted === true ? omitted : undefined];
  if (ways.filter((way) => way !== undefined).length !== 1) throw new AnswerInOneWay();

  if (options) return { kind: 'choice', options: unmasked(options, masked.options) };
  if (order) return { kind: 'sequence', options: unmasked(order, masked.options) };
  if (parts) return { kind: 'parts', parts: unmaskedParts(parts, masked) };
  if (text !== undefined) return { kind: form.kind === 'numeric' ? 'number' : 'text', text };
  return { kind: 'omitted' };
}

function unmasked(names: readonly string[], masked: readonly MaskedOption[]): string[] {
  const named = new Map(masked.map(({ id, option }) => [id, option.id]));
  // A name that is none of this question stays as it is, and is then no option of the item.
  return names.map((id) => named.get(id) ?? `?${id}`);
}

function unmaskedParts(
  filled: NonNullable<AnswerBody['parts']>,
  masked: MaskedNames,
): Readonly<Record<string, string>> {
  const partOf = new Map(masked.parts.map((each) => [each.id, each]));
  return Object.fromEntries(
    filled.map(({ id, value }) => {
      const named = partOf.get(id);
      return named ? [named.part.id, valueAt(named, value, masked.options)] : [`?${id}`, value];
    }),
  );
}

function valueAt({ options }: MaskedPart, value: string, itemOptions: readonly MaskedOption[]): string {
  const choices = options ?? itemOptions;
  if (choices.length === 0 || value.trim() === '') return value;
  return unmasked([value], choices)[0] ?? value;
}
