import type { Id } from '@qabilet/kernel';
import type { ImportEntry, ImportFate, ImportFault } from '../../imports/ports';
import { canonical } from '../content-pack';
import type { ItemContent, StoredItem } from '../ports';
import { itemTextsOf } from './item-texts';
import type { RemarkDetails } from '../../imports/remark';
import { wordFault } from './proposed-words';
import { translationRemark } from './translation-remarks';
import type { ReadTranslationItem, ReadTranslations, ReadTranslationText } from './translation-files';
import type { Proposal, ProposedText, TargetLanguage } from './translation-ports';

/** What a file brings for one item. */
export interface BroughtTranslation {
  readonly code: string;
  readonly entry: ImportEntry;
  /** All that is proposed once it is stored; absent where nothing changes. */
  readonly texts?: Readonly<Record<string, ProposedText>>;
  /** Who wrote what was proposed before. */
  readonly writers?: readonly Id<'Person'>[];
}

export interface BankToTranslate {
  /** The latest version of each item, by code. */
  readonly latest: ReadonlyMap<string, StoredItem>;
  /** In the language of the file, by code. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}

const LONGEST_TITLE = 120;

/** What becomes of each item of the file, in its order. */
export function broughtBy(
  { items, language }: ReadTranslations & { readonly language: TargetLanguage },
  { latest, proposals }: BankToTranslate,
): readonly BroughtTranslation[] {
  const seen = new Set<string>();
  return items.map((read) => {
    const item = latest.get(read.code);
    if (!item) return left(read, translationRemark('unknown-item', { item: read.code }));
    const title = [...item.content.stem.en].slice(0, LONGEST_TITLE).join('');
    if (item.state === 'retired') return left(read, translationRemark('retired'), title);
    if (seen.has(read.code)) return left(read, translationRemark('item-twice'), title);
    seen.add(read.code);
    return bring(read, language, { title, content: item.content, before: proposals.get(read.code) });
  });
}

interface Known {
  readonly title: string;
  readonly content: ItemContent;
  readonly before: Proposal | undefined;
}

function bring(
  read: ReadTranslationItem,
  language: TargetLanguage,
  { title, content, before }: Known,
): BroughtTranslation {
  const own = new Map(itemTextsOf(content).map((text) => [text.id, text]));
  const texts: Record<string, ProposedText> = { ...before?.texts };
  const faults: ImportFault[] = [...read.faults];
  for (const text of read.texts) {
    const words = text.target?.trim() ?? '';
    if (words === '') continue;
    const known = own.get(text.id);
    if (!known) {
      faults.push(translationRemark('unknown-text', placeOf(text)));
      continue;
    }
    if (text.source.trim() !== known.text.en.trim()) {
      faults.push(translationRemark('original-changed', placeOf(text)));
      continue;
    }
    const fault = wordFault(known, words);
    if (fault) faults.push(translationRemark(fault.code, { ...placeOf(text), ...fault.details }));
    else if (words === (known.text[language] ?? '').trim()) delete texts[text.id];
    else texts[text.id] = { source: known.text.en, words };
  }
  const isSame = canonical(texts) === canonical(before?.texts ?? {});
  const fate: ImportFate = !isSame ? (before ? 'changed' : 'new') : faults.length > 0 ? 'left' : 'same';
  const entry: ImportEntry = { place: `line ${read.line}`, code: read.code, title, fate, faults };
  return isSame
    ? { code: read.code, entry }
    : { code: read.code, entry, texts, ...(before ? { writers: before.writers } : {}) };
}

function placeOf({ line, id }: ReadTranslationText): RemarkDetails {
  return { line, text: id };
}

function left({ line, code }: ReadTranslationItem, fault: ImportFault, title = ''): BroughtTranslation {
  return { code, entry: { place: `line ${line}`, code, title, fate: 'left', faults: [fault] } };
}
