import { partKey, type FrameworkPart } from '@qabilet/framework';
import type { ImportEntry, ImportFault } from '../../imports/ports';
import type {
  ReadTranslationItem,
  ReadTranslationText,
} from '../../item-bank/translations/translation-files';
import type { TargetLanguage } from '../../item-bank/translations/translation-ports';
import { translationRemark } from '../../item-bank/translations/translation-remarks';
import { textGroupsOf, type FrameworkText } from './framework-texts';

/** As long as authors may write a text themselves. */
const LONGEST_TEXT = 4_000;

/** What a file brings for a draft. */
export interface BroughtTexts {
  readonly entries: readonly ImportEntry[];
  /** The parts of the draft with the words in them; those without new words stay the same objects. */
  readonly parts: readonly FrameworkPart[];
  /** What is overwritten, as edits name it. */
  readonly touched: readonly string[];
}

/** What becomes of each group of texts in the file, in its order. */
export function broughtTexts(
  parts: readonly FrameworkPart[],
  items: readonly ReadTranslationItem[],
  { title, language }: { readonly title: string; readonly language: TargetLanguage },
): BroughtTexts {
  const groups = textGroupsOf(parts, title);
  const known = new Map(groups.flatMap(({ texts }) => texts.map((text) => [text.id, text] as const)));
  const titles = new Map(groups.flatMap((group) => group.texts.map(({ id }) => [id, group] as const)));
  const words = new Map<FrameworkText, string>();
  const entries = items.map((item): ImportEntry => {
    const faults: ImportFault[] = [...item.faults];
    let changed = 0;
    for (const text of item.texts) {
      const brought = weighed(text, known.get(text.id), words);
      if (brought === undefined) continue;
      if ('fault' in brought) faults.push(brought.fault);
      else if (brought.words !== (brought.of.text[language] ?? '')) {
        words.set(brought.of, brought.words);
        changed += 1;
      }
    }
    const group = item.texts.map(({ id }) => titles.get(id)).find((found) => found !== undefined);
    return {
      place: `line ${item.line}`,
      code: group?.competence ?? '',
      title: group?.title ?? item.code,
      fate: changed > 0 ? 'changed' : faults.length > 0 ? 'left' : 'same',
      faults,
    };
  });
  return {
    entries,
    parts: parts.map((part) => withWords(part, words, language)),
    touched: [...words.keys()].map(({ part, field }) => `${partKey(part)} ${field} ${language}`),
  };
}

type Weighed = { readonly of: FrameworkText; readonly words: string } | { readonly fault: ImportFault };

/** Undefined where nobody has translated the text. */
function weighed(
  { id, line, source, target }: ReadTranslationText,
  of: FrameworkText | undefined,
  before: ReadonlyMap<FrameworkText, string>,
): Weighed | undefined {
  const words = target?.trim() ?? '';
  if (words === '') return undefined;
  const place = { line, text: id };
  if (!of) return { fault: translationRemark('no-such-text', place) };
  if (before.has(of)) return { fault: translationRemark('doubled-unit', place) };
  if (source.trim() !== of.text.en.trim()) return { fault: translationRemark('words-changed', place) };
  if (words.length > LONGEST_TEXT)
    return { fault: translationRemark('too-long', { ...place, most: LONGEST_TEXT }) };
  if (hasControls(words)) return { fault: translationRemark('controls', place) };
  return { of, words };
}

/** Lines may break and be indented; nothing else that is not seen. */
function hasControls(words: string): boolean {
  return [...words].some((sign) => sign < ' ' && sign !== '\n' && sign !== '\t');
}

function withWords(
  part: FrameworkPart,
  words: ReadonlyMap<FrameworkText, string>,
  language: TargetLanguage,
): FrameworkPart {
  const own = [...words].filter(([text]) => text.part === part);
  if (own.length === 0) return part;
  const texts = own.map(([{ field, text }, said]) => [field, { ...text, [language]: said }] as const);
  return { ...part, texts: { ...part.texts, ...Object.fromEntries(texts) } };
}
