import { LANGUAGES, type Language } from '@qabilet/kernel';

/** Columns that stand once. */
const SINGLE = [
  'framework',
  'area',
  'competence',
  'level',
  'statement',
  'self',
  'outcome',
  'outcome.kind',
  'hours',
];
/** Columns that stand once a language. */
const TEXTS = [
  'area.name',
  'area.description',
  'competence.name',
  'competence.description',
  'level.name',
  'level.description',
  'statement.text',
  'outcome.text',
  'step.text',
] as const;
export type FrameworkText = (typeof TEXTS)[number];

const COLUMNS = new Set([
  ...SINGLE,
  ...TEXTS.flatMap((text) => LANGUAGES.map((one) => textColumn(text, one))),
]);

export function textColumn(text: FrameworkText, language: Language): string {
  return `${text}.${language}`;
}

export function isFrameworkColumn(name: string): boolean {
  return COLUMNS.has(name);
}
