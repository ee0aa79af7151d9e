import type { AcceptedTexts, AnswerKey, GapKey, SheetRows } from '@qabilet/item-bank';
import { LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import { cellName } from '@qabilet/spreadsheet';
import { canonical } from '../content-pack';
import type { ItemContent, OptionText, PartText } from '../ports';

/** What a text of an item is. */
export type ItemTextPart =
  | 'stem'
  | 'option'
  | 'option-rationale'
  | 'part'
  | 'from'
  | 'subject'
  | 'picture'
  | 'cell'
  | 'rationale'
  | 'unit'
  | 'accepted';

/** One thing of an item that is put into other languages. */
export interface ItemText {
  /** 'option.a', 'why.a', 'cell.B2': unique within the item, and fit for an XML name. */
  readonly id: string;
  readonly part: ItemTextPart;
  /** The option, part or cell that it belongs to. */
  readonly of?: string;
  /** Whether people who answer need it: an item is in a language once all of these are. */
  readonly isNeeded: boolean;
  /** Accepted answers stand one a line. */
  readonly text: Text;
}

type Rewrite = (text: ItemText) => Text;

/** All that can be translated, in the order in which an author reads it. */
export function itemTextsOf(content: ItemContent): readonly ItemText[] {
  const texts: ItemText[] = [];
  rewriteTexts(content, (text) => {
    texts.push(text);
    return text.text;
  });
  return texts;
}

/**
 * The item with other words in one language, by the ids of its texts; '' takes a text out. A picture without a drawing
 * of its own in the language is the English one.
 */
export function withWords(
  content: ItemContent,
  language: Exclude<Language, 'en'>,
  words: ReadonlyMap<string, string>,
): ItemContent {
  const rewritten = rewriteTexts(content, ({ id, text }) => {
    const given = words.get(id);
    return given === undefined ? text : { ...text, [language]: given === '' ? undefined : given };
  });
  const { picture } = rewritten;
  const drawn: ItemContent = picture
    ? { ...rewritten, picture: { ...picture, source: { [language]: picture.source.en, ...picture.source } } }
    : rewritten;
  const needed = itemTextsOf(drawn).filter(({ isNeeded }) => isNeeded);
  const languages = LANGUAGES.filter((each) => isCompleteIn(drawn, needed, each));
  return { ...drawn, languages };
}

/** Whether nobody who answers in the language meets another one. */
function isCompleteIn({ picture }: ItemContent, needed: readonly ItemText[], language: Language): boolean {
  const isDrawn = picture === undefined || (picture.source[language] ?? '') !== '';
  return isDrawn && needed.every(({ text }) => (text[language] ?? '') !== '');
}

function rewriteTexts(content: ItemContent, rewrite: Rewrite): ItemContent {
  const shown = (id: string, part: ItemTextPart, text: Text, of?: string) =>
    rewrite({ id, part, isNeeded: true, text, ...(of === undefined ? {} : { of }) });
  const optionsIn = (options: readonly OptionText[], prefix: string, owner = '') =>
    options.map(({ id, text }) => ({ id, text: shown(`${prefix}.${id}`, 'option', text, `${owner}${id}`) }));
  const { parts, picture, sheet, unit, ...rest } = content;
  const stem = shown('stem', 'stem', rest.stem);
  const drawn = picture && { ...picture, description: shown('picture', 'picture', picture.description) };
  const options = optionsIn(rest.options, 'option');
  const newParts = parts?.map((part) => rewritePart(part, shown, optionsIn));
  const cells = sheet && rewriteSheet(sheet, shown);
  const key = rewriteKey(rest.key, shown, sheet && cells ? [sheet, cells] : undefined);
  const measured = unit && shown('unit', 'unit', unit);
  const rationale = rewrite({ id: 'rationale', part: 'rationale', isNeeded: false, text: rest.rationale });
  const optionRationales = Object.fromEntries(
    Object.entries(rest.optionRationales).map(([of, text]) => [
      of,
      text.en === ''
        ? text
        : rewrite({ id: `why.${of}`, part: 'option-rationale', of, isNeeded: false, text }),
    ]),
  );
  return {
    ...rest,
    stem,
    options,
    key,
    rationale,
    optionRationales,
    ...(newParts ? { parts: newParts } : {}),
    ...(drawn ? { picture: drawn } : {}),
    ...(cells ? { sheet: cells } : {}),
    ...(measured ? { unit: measured } : {}),
  };
}

type Shown = (id: string, part: ItemTextPart, text: Text, of?: string) => Text;
type OptionsIn = (options: readonly OptionText[], prefix: string, owner?: string) => OptionText[];

function rewritePart(part: PartText, shown: Shown, optionsIn: OptionsIn): PartText {
  const { id, letter, options } = part;
  return {
    ...part,
    text: shown(`part.${id}`, 'part', part.text, id),
    ...(letter
      ? {
          letter: {
            from: shown(`part.${id}.from`, 'from', letter.from, id),
            subject: shown(`part.${id}.subject`, 'subject', letter.subject, id),
          },
        }
      : {}),
    ...(options ? { options: optionsIn(options, `part.${id}.option`, `${id}-`) } : {}),
  };
}

function rewriteSheet(sheet: SheetRows, shown: Shown): SheetRows {
  return sheet.map((cells, row) =>
    cells.map((cell, column) => {
      if (cell === null || typeof cell === 'number') return cell;
      const name = cellName({ column, row });
      return shown(`cell.${name}`, 'cell', cell, name);
    }),
  );
}

function rewriteKey(
  key: AnswerKey,
  shown: Shown,
  sheet?: readonly [before: SheetRows, after: SheetRows],
): AnswerKey {
  switch (key.kind) {
    case 'text':
      return {
        ...key,
        accepted: rewriteAccepted(key.accepted, (text) => shown('accepted', 'accepted', text)),
      };
    case 'cloze':
      return {
        ...key,
        gaps: Object.fromEntries(
          Object.entries(key.gaps).map(([id, gap]) => [id, rewriteGap(id, gap, shown)]),
        ),
      };
    case 'sheet':
      return sheet ? { ...key, trials: key.trials.map((trial) => sameWords(trial, ...sheet)) } : key;
    case 'single':
    case 'multiple':
    case 'numeric':
    case 'order':
    case 'match':
    case 'hotspot':
    case 'inbox':
      return key;
  }
}

function rewriteGap(id: string, gap: GapKey, shown: Shown): GapKey {
  if (!('accepted' in gap)) return gap;
  const accepted = rewriteAccepted(gap.accepted, (text) =>
    shown(`part.${id}.accepted`, 'accepted', text, id),
  );
  return { ...gap, accepted };
}

function rewriteAccepted(accepted: AcceptedTexts, rewrite: (text: Text) => Text): AcceptedTexts {
  const listed = Object.fromEntries(
    Object.entries(accepted).map(([language, texts]) => [language, texts.join('\n')]),
  );
  return Object.fromEntries(
    Object.entries(rewrite({ en: '', ...listed })).flatMap(([language, lines]) => {
      const texts = (lines ?? '').split('\n').flatMap((line) => line.trim() || []);
      return texts.length === 0 ? [] : [[language, texts]];
    }),
  );
}

/** The words of other data on which formulas are tried stand somewhere in the sheet that is shown. */
function sameWords(trial: SheetRows, before: SheetRows, after: SheetRows): SheetRows {
  const now = new Map(before.flat().map((cell, place) => [canonical(cell), after.flat()[place]]));
  return trial.map((cells) =>
    cells.map((cell) =>
      cell === null || typeof cell === 'number' ? cell : (now.get(canonical(cell)) ?? cell),
    ),
  );
}
