import type { ImportFault, FoundItem, PackItem } from '@qabilet/application';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import { usable } from '../items/usable-item';
import { qtiFault } from './qti-faults';
import type { ReadDocument } from './read-item';

interface Known extends ReadDocument {
  readonly known: Language;
}

/** One item of the documents that hold it in several languages; the English one leads. */
export function mergeLanguages(documents: readonly ReadDocument[]): FoundItem {
  const faults: ImportFault[] = [];
  const byLanguage = new Map<Language, Known>();
  for (const document of documents) {
    const known = languageOf(document, faults);
    if (known === undefined) continue;
    if (byLanguage.has(known)) faults.push(qtiFault('doubled', { code: document.code, language: known }));
    else byLanguage.set(known, { ...document, known });
  }
  const english = byLanguage.get('en');
  const [first] = documents;
  const said = {
    place: (english ?? first)?.place ?? '',
    code: first?.code ?? '',
    title: (english ?? first)?.title ?? '',
  };
  if (!english) {
    const found = [...byLanguage.keys()].join(', ');
    return { ...said, faults: found === '' ? faults : [...faults, qtiFault('no-english', { found })] };
  }
  faults.push(...english.faults);
  if (!english.item) return { ...said, faults };
  return { ...said, ...usable(withOthers(english.item, byLanguage, faults), faults) };
}

function languageOf({ language }: ReadDocument, faults: ImportFault[]): Language | undefined {
  if (language === '') {
    faults.push(qtiFault('no-language'));
    return 'en';
  }
  const [main = ''] = language.toLowerCase().split('-');
  const known = LANGUAGES.find((each) => each === main);
  if (known === undefined) faults.push(qtiFault('language', { language, known: LANGUAGES.join(', ') }));
  return known;
}

function withOthers(
  english: PackItem,
  documents: ReadonlyMap<Language, Known>,
  faults: ImportFault[],
): PackItem {
  let whole: unknown = english;
  const drafted: Language[] = [];
  for (const language of LANGUAGES) {
    const document = documents.get(language);
    if (!document) continue;
    if (document.isDrafted) drafted.push(language);
    if (language === 'en') continue;
    const merged = document.item && merge(whole, document.item, language);
    if (merged === undefined) {
      faults.push(
        qtiFault('another-item', { language }),
        ...document.faults.filter(({ severity }) => severity === 'error'),
      );
    } else whole = merged;
  }
  const catalogue = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const { item, catalogue: entries = [] } = documents.get(language) ?? {};
      return item && entries.length > 0 ? [[language, entries] as const] : [];
    }),
  );
  return { ...(whole as PackItem), catalogue, ...(drafted.length > 0 ? { drafted } : {}) };
}

/** Both with the words of the second under its language; undefined where they differ in anything but words. */
function merge(base: unknown, other: unknown, language: Language): unknown {
  if (Array.isArray(base)) return Array.isArray(other) ? mergeLists(base, other, language) : undefined;
  if (!isRecord(base)) return base === other ? base : undefined;
  if (!isRecord(other)) return undefined;
  if (isWords(base)) return withWords(base, other['en'], language);
  const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])];
  const merged = keys.map(
    (key) => [key, isSame(key) ? base[key] : merge(base[key], other[key], language)] as const,
  );
  return merged.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(merged);
}

/** What the first document says for all languages. */
function isSame(key: string): boolean {
  return key === 'units' || key === 'enemies';
}

function mergeLists(base: readonly unknown[], other: readonly unknown[], language: Language): unknown {
  if (base.length !== other.length) return undefined;
  const merged = base.map((value, index) => merge(value, other[index], language));
  return merged.some((value) => value === undefined) ? undefined : merged;
}

type Words = Readonly<Record<string, unknown>>;

function isWords(value: Words): boolean {
  return typeof value['en'] === 'string' || Array.isArray(value['en']);
}

function withWords(base: Words, words: unknown, language: Language): Words | undefined {
  if (typeof words !== typeof base['en']) return undefined;
  const isEmpty = words === '' || (Array.isArray(words) && words.length === 0);
  return isEmpty ? base : { ...base, [language]: words };
}

function isRecord(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}
