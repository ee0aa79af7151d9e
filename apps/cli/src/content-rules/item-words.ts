import type { ContentItem, ContentLanguage, ContentOption, SharedOption, Text } from '@qabilet/content';
import { cellName } from '@qabilet/spreadsheet';

export type ChoiceItem = Extract<ContentItem, { kind: 'single' | 'multiple' }>;

/** Every item is written in these; the others may follow later. */
export const WRITTEN_LANGUAGES = ['en', 'ru'] as const satisfies readonly ContentLanguage[];
export const LANGUAGES = ['en', 'ru', 'kk', 'uz', 'ko'] as const satisfies readonly ContentLanguage[];

/** One text of an item and where it stands. */
export interface Wording {
  readonly at: string;
  readonly text: Text;
}

/** What the person reads who answers the item. */
export function wordsAsked(item: ContentItem): readonly Wording[] {
  const parts = 'parts' in item ? item.parts : [];
  return [
    { at: 'the stem', text: item.stem },
    ...(item.kind === 'numeric' && item.unit ? [{ at: 'the unit', text: item.unit }] : []),
    ...(item.kind === 'hotspot' ? [{ at: 'the description', text: item.picture.description }] : []),
    ...optionsOf(item).map(({ id, text }) => ({ at: `option ${id}`, text })),
    ...parts.map(({ id, text }) => ({ at: `part ${id}`, text })),
    ...(item.kind === 'sheet' ? cellsOf(item) : []),
    ...(item.kind === 'inbox'
      ? item.parts.map(({ id, letter }) => ({ at: `the subject of ${id}`, text: letter.subject }))
      : []),
  ];
}

/** What explains the key, the options and the parts afterwards. */
export function wordsExplaining(item: ContentItem): readonly Wording[] {
  const parts = 'parts' in item ? item.parts : [];
  return [
    { at: 'the rationale', text: item.rationale },
    ...optionsOf(item).map(({ id, rationale }) => ({ at: `the rationale of option ${id}`, text: rationale })),
    ...parts.map(({ id, rationale }) => ({ at: `the rationale of part ${id}`, text: rationale })),
  ];
}

/** Everything in words, also what only points or addresses. */
export function allWords(item: ContentItem): readonly Wording[] {
  return [
    ...wordsAsked(item),
    ...wordsExplaining(item),
    ...(item.kind === 'hotspot' ? [{ at: 'the picture', text: item.picture.source }] : []),
    ...(item.kind === 'inbox'
      ? item.parts.map(({ id, letter }) => ({ at: `the sender of ${id}`, text: letter.from }))
      : []),
  ];
}

export function languagesOf(item: ContentItem): readonly ContentLanguage[] {
  return LANGUAGES.filter((language) => item.stem[language] !== undefined);
}

export function isChoice(item: ContentItem): item is ChoiceItem {
  return item.kind === 'single' || item.kind === 'multiple';
}

export function keysOf(options: readonly ContentOption[]): readonly ContentOption[] {
  return options.filter(({ correct }) => correct);
}

/** The lengths of the options in letters; undefined where the language has not all of them. */
export function lengthsIn(
  language: ContentLanguage,
  options: readonly ContentOption[],
): readonly number[] | undefined {
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

function cellsOf({ rows }: Extract<ContentItem, { kind: 'sheet' }>): readonly Wording[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === null || typeof cell === 'number'
        ? []
        : [{ at: `cell ${cellName({ column, row })}`, text: cell }],
    ),
  );
}

/** Options that the whole item has, then those of its gaps. */
function optionsOf(item: ContentItem): readonly SharedOption[] {
  const own = 'options' in item ? item.options : [];
  const gaps = item.kind === 'cloze' ? item.parts : [];
  return [...own, ...gaps.flatMap((gap) => ('options' in gap ? gap.options : []))];
}
