import {
  LANGUAGE_CODES,
  type ItemBody,
  type LanguageCode,
  type OptionBody,
  type PartBody,
  type SheetBody,
  type TextBody,
  type WrittenKind,
} from '@qabilet/api-client';
import { blankSheet } from './written-sheet';

/** What the server takes for no number at all: no check lets it pass. */
const NO_NUMBER = -1e9;
/** Judged by experts until answers say more; the middle of the band of the level that new items begin with. */
const FIRST = { level: 2, difficulty: -1.1, seconds: 60 };

const BLANK: TextBody = { en: '' };

/** An item of the kind with nothing written yet, and as many places to write in as one usually needs. */
export function newItem(kind: WrittenKind): ItemBody {
  return {
    ...{ ...FIRST, kind, code: '', competence: '', stem: BLANK, rationale: BLANK, enemies: [], drafted: [] },
    ...emptyAnswers(kind),
  };
}

function emptyAnswers(kind: WrittenKind): Partial<ItemBody> {
  const options = (ids: string) => [...ids].map((id) => blankOption(id));
  switch (kind) {
    case 'single':
    case 'multiple':
      return { options: options('abcd') };
    case 'hotspot':
      return { options: options('abc') };
    case 'order':
      return { options: options('abc') };
    case 'match':
      return { options: options('abc'), parts: [blankPart('line1'), blankPart('line2')] };
    case 'inbox':
      return { options: options('abc'), parts: [blankLetter('letter1'), blankLetter('letter2')] };
    case 'cloze':
      return { parts: [{ ...blankPart('gap1'), accepted: {} }] };
    case 'text':
      return { accepted: {} };
    case 'numeric':
      return { tolerance: 0 };
    case 'sheet':
      return { sheet: blankSheet(), parts: [blankStep('step1')] };
  }
}

export function blankOption(id: string): OptionBody {
  return { id, text: BLANK, rationale: BLANK };
}

export function blankPart(id: string): PartBody {
  return { id, text: BLANK, rationale: BLANK };
}

export function blankStep(id: string): PartBody {
  return { ...blankPart(id), cell: '', formula: '' };
}

export function blankLetter(id: string): PartBody {
  return { ...blankPart(id), letter: { from: BLANK, subject: BLANK }, right: [] };
}

/** An id that nothing in the item has: the next letter, or the word with the next number. */
export function freshId({ options = [], parts = [] }: ItemBody, word = ''): string {
  const within = parts.flatMap((part) => [part.id, ...(part.options ?? []).map(({ id }) => id)]);
  const taken = new Set([...options.map(({ id }) => id), ...within]);
  const candidates =
    word === ''
      ? [...'abcdefghijklmnopqrstuvwxyz']
      : Array.from({ length: taken.size + 1 }, (_, index) => `${word}${index + 1}`);
  return candidates.find((id) => !taken.has(id)) ?? `${word}${taken.size + 1}`;
}

/** The text with other words in one language; a language without words is none of its languages. */
export function withWords(text: TextBody, language: keyof TextBody, words: string): TextBody {
  if (words !== '' || language === 'en') return { ...text, [language]: words };
  return Object.fromEntries(Object.entries(text).filter(([code]) => code !== language)) as typeof text;
}

/** English, and whatever its question is written in. */
export function languagesWritten({ stem }: ItemBody): readonly LanguageCode[] {
  return LANGUAGE_CODES.filter((code) => code === 'en' || (stem[code] ?? '') !== '');
}

/** What is sent of an item: where a number is still missing, one that the server names as a fault. */
export function sendable(item: ItemBody): ItemBody {
  return {
    ...item,
    enemies: [...new Set(item.enemies.filter(Boolean))],
    difficulty: numberOr(item.difficulty),
    seconds: numberOr(item.seconds),
    ...typedKey(item),
    ...(item.parts ? { parts: item.parts.map((part) => ({ ...part, ...typedKey(part) })) } : {}),
    ...(item.sheet ? { sheet: { ...item.sheet, altered: item.sheet.altered.map(withoutNaN) } } : {}),
    ...(item.picture
      ? {
          picture: {
            ...item.picture,
            places: item.picture.places.map(({ id, x, y, width, height }) => ({
              ...{ id, x: numberOr(x), y: numberOr(y), width: numberOr(width), height: numberOr(height) },
            })),
          },
        }
      : {}),
  };
}

/** A cell that is said to hold something else, and not what, is refused. */
function withoutNaN({ number, ...altered }: SheetBody['altered'][number]): SheetBody['altered'][number] {
  return number === undefined || Number.isNaN(number) ? altered : { ...altered, number };
}

type TypedKey = Pick<ItemBody, 'answer' | 'tolerance' | 'units' | 'accepted'>;

/** An answer that is no number is none; every other number has to be there. */
function typedKey({ answer, tolerance, units, accepted }: TypedKey): TypedKey {
  return {
    answer: answer === undefined || Number.isNaN(answer) ? undefined : answer,
    tolerance: tolerance === undefined ? undefined : numberOr(tolerance),
    units: units?.map(({ names, factor }) => ({ names: trimmed(names), factor: numberOr(factor, 0) })),
    accepted: accepted && trimmed(accepted),
  };
}

function numberOr(value: number, otherwise = NO_NUMBER): number {
  return Number.isNaN(value) ? otherwise : value;
}

/** Empty lines are no answers, and a language without answers is not named. */
function trimmed(accepted: NonNullable<ItemBody['accepted']>): NonNullable<ItemBody['accepted']> {
  return Object.fromEntries(
    Object.entries(accepted)
      .map(
        ([language, texts]) => [language, (texts ?? []).map((text) => text.trim()).filter(Boolean)] as const,
      )
      .filter(([, texts]) => texts.length > 0),
  );
}

/** Where the field that mends something stands on the page. */
export function fieldIdAt(at: string): string {
  return `item.${at}`;
}
