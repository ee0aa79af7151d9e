import { LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import type { PackItem, PackOption, PackPart } from '../content-pack';
import { cellName } from '@qabilet/spreadsheet';

export type ChoiceItem = Extract<PackItem, { kind: 'single' | 'multiple' }>;

/** Every item is written in these; the others may follow later. */
export const WRITTEN_LANGUAGES = ['en', 'ru'] as const satisfies readonly Language[];

/** One text of an item and where it stands. */
export interface Wording {
  readonly at: string;
  /** The field of the item that holds it. */
  readonly field: string;
  readonly text: Text;
}

/** What the person reads who answers the item. */
export function wordsAsked(item: PackItem): readonly Wording[] {
  const parts = partsOf(item);
  return [
    { at: 'the stem', field: 'stem', text: item.stem },
    ...(item.kind === 'numeric' && item.unit ? [{ at: 'the unit', field: 'unit', text: item.unit }] : []),
    ...(item.kind === 'hotspot'
      ? [{ at: 'the description', field: 'picture.description', text: item.picture.description }]
      : []),
    ...optionsOf(item).map(({ id, field, text }) => ({ at: `option ${id}`, field: `${field}.text`, text })),
    ...parts.map(({ id, text }, index) => ({ at: `part ${id}`, field: `parts[${index}].text`, text })),
    ...(item.kind === 'sheet' ? cellsOf(item) : []),
    ...parts.flatMap(({ id, letter }, index) =>
      letter
        ? [{ at: `the subject of ${id}`, field: `parts[${index}].letter.subject`, text: letter.subject }]
        : [],
    ),
  ];
}

/** What explains the key, the options and the parts afterwards. */
function wordsExplaining(item: PackItem): readonly Wording[] {
  return [
    { at: 'the rationale', field: 'rationale', text: item.rationale },
    ...optionsOf(item).map(({ id, field, rationale: text }) => ({
      at: `the rationale of option ${id}`,
      field: `${field}.rationale`,
      text,
    })),
    ...partsOf(item).map(({ id, rationale: text }, index) => ({
      at: `the rationale of part ${id}`,
      field: `parts[${index}].rationale`,
      text,
    })),
  ];
}

/** Everything in words, also what only points or addresses. */
export function allWords(item: PackItem): readonly Wording[] {
  return [
    ...wordsAsked(item),
    ...wordsExplaining(item),
    ...(item.kind === 'hotspot'
      ? [{ at: 'the picture', field: 'picture.source', text: item.picture.source }]
      : []),
    ...partsOf(item).flatMap(({ id, letter }, index) =>
      letter ? [{ at: `the sender of ${id}`, field: `parts[${index}].letter.from`, text: letter.from }] : [],
    ),
  ];
}

export function languagesOf(item: PackItem): readonly Language[] {
  return LANGUAGES.filter((language) => item.stem[language] !== undefined);
}

export function isChoice(item: PackItem): item is ChoiceItem {
  return item.kind === 'single' || item.kind === 'multiple';
}

export function keysOf(options: readonly PackOption[]): readonly PackOption[] {
  return options.filter(({ correct }) => correct);
}

/** The lengths of the options in letters; undefined where the language has not all of them. */
export function lengthsIn(language: Language, options: readonly PackOption[]): readonly number[] | undefined {
  const lengths = options.flatMap(({ text }) => text[language]?.length ?? []);
  return lengths.length === options.length ? lengths : undefined;
}

/** As answers are compared: without outer blanks, the final stop and case. */
export function folded(answer: string): string {
  return answer.trim().replace(/\.$/, '').toLowerCase();
}

export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** A full stop inside a number, an address or an abbreviation ends no sentence; a semicolon does, as in Flesch (1948). */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["”»’)]*)\s+(?=\P{Ll})|(?<=;)\s+/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function partsOf(item: PackItem): readonly PackPart[] {
  return 'parts' in item ? item.parts : [];
}

function cellsOf({ rows }: Extract<PackItem, { kind: 'sheet' }>): readonly Wording[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || typeof cell === 'number') return [];
      const name = cellName({ column, row });
      return [{ at: `cell ${name}`, field: `rows[${row}][${column}]`, text: cell }];
    }),
  );
}

interface PlacedOption extends Omit<PackOption, 'correct'> {
  readonly field: string;
}

/** Options that the whole item has, then those of its gaps. */
function optionsOf(item: PackItem): readonly PlacedOption[] {
  const placed = (options: readonly Omit<PackOption, 'correct'>[], of: string): PlacedOption[] =>
    options.map((option, index) => ({ ...option, field: `${of}options[${index}]` }));
  const own = 'options' in item ? placed(item.options, '') : [];
  const gaps = item.kind === 'cloze' ? item.parts : [];
  return [
    ...own,
    ...gaps.flatMap((gap, index) => ('options' in gap ? placed(gap.options, `parts[${index}].`) : [])),
  ];
}
