import { competences, items, type ContentItem, type TranslatedLanguage } from '..';
import type { ItemTranslation } from '../shape';
import { reviewed } from './reviewed';
import { translations } from './translated';

const LANGUAGES: readonly TranslatedLanguage[] = ['kk', 'uz', 'ko'];
const FEWEST_ITEMS = 120;
const FEWEST_PER_COMPETENCE = 4;
const byCode = new Map(items.map((item) => [item.code, item]));

function optionsOf(options: readonly { readonly id: string }[]): object {
  return Object.fromEntries(options.map(({ id }) => [id, true]));
}

/** What a translation of the item must have. */
function partsOf(item: ContentItem | undefined): object {
  if (!item) return {};
  const shared = {
    stem: true,
    rationale: true,
    ...('options' in item ? { options: optionsOf(item.options) } : {}),
    ...('parts' in item
      ? { parts: Object.fromEntries(item.parts.map((part) => [part.id, partOf(part)])) }
      : {}),
  };
  switch (item.kind) {
    case 'text':
      return { ...shared, accepted: true };
    case 'numeric':
      return item.unit ? { ...shared, unit: true } : shared;
    case 'hotspot':
      return { ...shared, picture: true };
    case 'sheet':
      return { ...shared, cells: Object.fromEntries(wordsIn(item.rows).map((word) => [word, true])) };
    default:
      return shared;
  }
}

function partOf(part: object): object {
  return {
    text: true,
    rationale: true,
    ...('options' in part ? { options: optionsOf(part.options as { id: string }[]) } : {}),
    ...('accepted' in part ? { accepted: true } : {}),
    ...('letter' in part ? { letter: true } : {}),
  };
}

function wordsIn(rows: Extract<ContentItem, { kind: 'sheet' }>['rows']): string[] {
  return rows.flat().flatMap((cell) => (cell === null || typeof cell === 'number' ? [] : [cell.en]));
}

/** What a translation has: true for each of its words, and what stands below lists of them. */
function partsIn({ options, parts, cells, ...words }: ItemTranslation): object {
  const named = (of: object) => Object.fromEntries(Object.keys(of).map((part) => [part, true]));
  return {
    ...named(words),
    ...(options ? { options: named(options) } : {}),
    ...(cells ? { cells: named(cells) } : {}),
    ...(parts
      ? {
          parts: Object.fromEntries(
            Object.entries(parts).map(([id, { options: list, ...said }]) => [
              id,
              { ...named(said), ...(list ? { options: named(list) } : {}) },
            ]),
          ),
        }
      : {}),
  };
}

/** Every word of it, wherever it stands. */
function wordsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(wordsOf) : [];
}

describe.each(LANGUAGES)('The translation into %s', (language) => {
  const entries = Object.entries(translations[language]);

  it('covers every competence with four items, and the bank with 120', () => {
    const perCompetence = competences.map(({ code }) => ({
      code,
      items: entries.filter(([item]) => item.startsWith(`${code}-`)).length,
    }));

    expect(entries.length).toBeGreaterThanOrEqual(FEWEST_ITEMS);
    expect(perCompetence.filter((one) => one.items < FEWEST_PER_COMPETENCE)).toEqual([]);
  });

  it('spreads the items of every competence over three levels at least', () => {
    const levelsOf = (competence: string) =>
      new Set(
        entries
          .filter(([code]) => code.startsWith(`${competence}-`))
          .map(([code]) => byCode.get(code)?.level),
      );

    expect(competences.filter(({ code }) => levelsOf(code).size < 3)).toEqual([]);
  });

  it('has exactly the parts of the item that it translates', () => {
    const parts = (of: (code: string, words: ItemTranslation) => object) =>
      Object.fromEntries(entries.map(([code, words]) => [code, of(code, words)]));

    expect(parts((_, words) => partsIn(words))).toEqual(parts((code) => partsOf(byCode.get(code))));
  });

  it('reaches the bank, marked as drafted until it is reviewed', () => {
    const inBank = items.filter(({ stem }) => stem[language] !== undefined);
    const drafted = items.filter((item) => item.drafted?.includes(language));
    const codes = entries.map(([code]) => code).sort();

    expect(inBank.map(({ code }) => code).sort()).toEqual(codes);
    expect(drafted.map(({ code }) => code).sort()).toEqual(
      codes.filter((code) => !reviewed[language].includes(code)),
    );
  });

  it('lists as reviewed only what is translated', () => {
    expect(reviewed[language].filter((code) => translations[language][code] === undefined)).toEqual([]);
  });
});

it('writes Uzbek with its own letters, never with a straight or a curly apostrophe', () => {
  const words = Object.entries(translations.uz).filter(([, one]) =>
    wordsOf(one).some((word) => /\p{L}['’‘]\p{L}/u.test(word)),
  );
  expect(words.map(([code]) => code)).toEqual([]);
});
