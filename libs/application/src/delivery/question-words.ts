import type {
  QuestionOption,
  QuestionOriginal,
  QuestionPart,
  QuestionPicture,
  QuestionSheet,
} from '@qabilet/contracts';
import type { SheetRows } from '@qabilet/item-bank';
import { read, type Language } from '@qabilet/kernel';
import type { Picture, QuestionText } from '../item-bank/ports';
import type { MaskedNames, MaskedOption, MaskedPart } from './question-mask';

/** What a person reads of a question in the wanted language, under the names it bears for them. */
export function wordsIn(
  wanted: Language,
  { stem, picture, sheet, unit }: QuestionText,
  { options, parts }: MaskedNames,
): QuestionOriginal {
  const { text, language } = read(stem, wanted);
  return {
    stem: text,
    language,
    options: options.map((each) => optionIn(wanted, each)),
    ...(parts.length > 0 ? { parts: parts.map((each) => partIn(wanted, each)) } : {}),
    picture: picture && pictureIn(wanted, picture, options),
    sheet: sheet && sheetIn(wanted, sheet),
    unit: unit && read(unit, wanted).text,
  };
}

function optionIn(wanted: Language, { id, option }: MaskedOption): QuestionOption {
  return { id, text: read(option.text, wanted).text };
}

function partIn(wanted: Language, { id, part, options }: MaskedPart): QuestionPart {
  return {
    id,
    text: read(part.text, wanted).text,
    options: options?.map((each) => optionIn(wanted, each)),
    from: part.letter && read(part.letter.from, wanted).text,
    subject: part.letter && read(part.letter.subject, wanted).text,
    entry: part.entry,
  };
}

function sheetIn(wanted: Language, rows: SheetRows): QuestionSheet {
  return {
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => {
        if (cell === null) return {};
        return typeof cell === 'number' ? { number: cell } : { text: read(cell, wanted).text };
      }),
    })),
  };
}

function pictureIn(
  wanted: Language,
  { source, width, height, description, places }: Picture,
  options: readonly MaskedOption[],
): QuestionPicture {
  return {
    source: read(source, wanted).text,
    width,
    height,
    description: read(description, wanted).text,
    places: options.flatMap(({ id, option }) => {
      const place = places[option.id];
      return place ? [{ id, ...place }] : [];
    }),
  };
}
