import { LANGUAGES, type Language } from '@qabilet/kernel';

/** Columns that stand once. */
export const SINGLE_COLUMNS = [
  'code',
  'competence',
  'outcome',
  'level',
  'kind',
  'difficulty',
  'seconds',
  'credit',
  'enemies',
  'drafted',
  'right',
  'comparison',
  'answer',
  'tolerance',
  'picture.width',
  'picture.height',
] as const;
export type SingleColumn = (typeof SINGLE_COLUMNS)[number];

/** Columns that stand once a language, `stem.en`. */
export const TEXT_COLUMNS = [
  'stem',
  'rationale',
  'accepted',
  'unit',
  'picture.source',
  'picture.description',
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** What an option, a part or a unit of measure has, by its place: `option1.place`, `part2.right`. */
const NUMBERED = {
  option: { single: ['id', 'place'], texts: ['', 'about'] },
  part: {
    single: ['id', 'right', 'answer', 'tolerance', 'comparison', 'options.id'],
    texts: ['', 'about', 'from', 'subject', 'accepted', 'options', 'options.about'],
  },
  unit: { single: ['factor'], texts: ['names'] },
} as const;
export type NumberedThing = keyof typeof NUMBERED;

/** No item of the product has more. */
export const MOST_OF_A_THING = 20;

const SINGLES: readonly string[] = SINGLE_COLUMNS;
const TEXTS: readonly string[] = TEXT_COLUMNS;
const LANGUAGE_END = /\.([a-z]{2})$/;
const NUMBERED_START = /^(option|part|unit)([1-9]\d?)(?:\.|$)/;
/** A gap takes units of its own. */
const UNIT_OF_PART = /^part[1-9]\d?\.(?=unit\d)/;
const NUMBERS = /^(level|difficulty|seconds|picture\.(width|height))$|(^|\.)(answer|tolerance|factor)$/;

/** The heading as the columns are called: `Option 1 (EN)` and `option1_en` are `option1.en`. */
export function columnName(heading: string): string {
  return heading
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_()[\]-]+/g, '.')
    .replace(/\b(option|part|unit)\.(\d)/g, '$1$2')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
}

/** Whether a column of the name is read. */
export function isKnownColumn(name: string): boolean {
  if (SINGLES.includes(name)) return true;
  const language = LANGUAGE_END.exec(name)?.[1];
  const isText = LANGUAGES.some((known) => known === language);
  const bare = isText ? name.slice(0, -3) : name;
  if (isText && TEXTS.includes(bare)) return true;
  const own = bare.replace(UNIT_OF_PART, '');
  const numbered = NUMBERED_START.exec(own);
  if (!numbered || Number(numbered[2]) > MOST_OF_A_THING) return false;
  const { single, texts } = NUMBERED[numbered[1] as NumberedThing];
  const rest = own.slice(numbered[0].length);
  const known: readonly string[] = isText ? texts : single;
  return known.includes(rest);
}

/** Whether its cells are numbers for a spreadsheet program too. */
export function isNumberColumn(name: string): boolean {
  return NUMBERS.test(name);
}

export function textColumn(name: string, language: Language): string {
  return `${name}.${language}`;
}

/** In the order in which an author fills them in. */
const ORDER: readonly RegExp[] = [
  /^code$/,
  /^competence$/,
  /^outcome$/,
  /^level$/,
  /^kind$/,
  /^difficulty$/,
  /^seconds$/,
  /^stem/,
  /^picture/,
  /^unit\./,
  /^option/,
  /^part/,
  /^right$/,
  /^accepted/,
  /^comparison$/,
  /^answer$/,
  /^tolerance$/,
  /^unit\d/,
  /^credit$/,
  /^rationale/,
  /^enemies$/,
  /^drafted$/,
];

/** Columns of several items in one order: by meaning, then by number, then by language. */
export function inColumnOrder(names: Iterable<string>): readonly string[] {
  const found = [...names].map((name) => ({
    name,
    group: ORDER.findIndex((pattern) => pattern.test(name)),
    number: Number(/^[a-z]+(\d+)/.exec(name)?.[1] ?? 0),
    language: LANGUAGES.findIndex((language) => name.endsWith(`.${language}`)),
    bare: name.replace(LANGUAGE_END, ''),
  }));
  return found
    .sort(
      (left, right) =>
        left.group - right.group ||
        left.number - right.number ||
        (left.bare === right.bare ? left.language - right.language : left.bare < right.bare ? -1 : 1),
    )
    .map(({ name }) => name);
}
