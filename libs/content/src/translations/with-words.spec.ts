import { items, type ContentItem } from '..';
import type { ItemTranslation } from '../shape';
import { withWords } from './with-words';

/** A translation that says of every text what stands in English, marked. */
function marked(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'en' in value ? `kk ${String(value.en)}` : undefined;
}
const said = ({ text, rationale }: { text: unknown; rationale: unknown }) => ({
  text: marked(text),
  rationale: marked(rationale),
});
const byId = <Part extends { readonly id: string }>(parts: readonly Part[], of: (part: Part) => object) =>
  Object.fromEntries(parts.map((part) => [part.id, of(part)]));

function translationOf(item: ContentItem): ItemTranslation {
  const words = {
    ...{ stem: marked(item.stem), rationale: marked(item.rationale) },
    ...('options' in item ? { options: byId(item.options, said) } : {}),
    ...(item.kind === 'match' || item.kind === 'sheet'
      ? { parts: byId<never>(item.parts as never, said) }
      : {}),
    ...(item.kind === 'inbox'
      ? {
          parts: byId(item.parts, (part) => ({
            ...said(part),
            letter: { from: marked(part.letter.from), subject: marked(part.letter.subject) },
          })),
        }
      : {}),
    ...(item.kind === 'cloze'
      ? {
          parts: byId(item.parts, (part) => ({
            ...said(part),
            ...('options' in part ? { options: byId(part.options, said) } : {}),
            ...('accepted' in part ? { accepted: ['kk'] } : {}),
          })),
        }
      : {}),
    ...(item.kind === 'hotspot'
      ? { picture: { source: marked(item.picture.source), description: marked(item.picture.description) } }
      : {}),
    ...(item.kind === 'sheet'
      ? {
          cells: Object.fromEntries(
            item.rows
              .flat()
              .flatMap((cell) =>
                cell === null || typeof cell === 'number' ? [] : [[cell.en, marked(cell)]],
              ),
          ),
        }
      : {}),
    ...(item.kind === 'text' ? { accepted: ['kk'] } : {}),
    ...(item.kind === 'numeric' && item.unit ? { unit: marked(item.unit) } : {}),
  };
  return words as ItemTranslation;
}

/** Paths of texts that are written in Russian and not in Kazakh. */
function untranslated(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'ru' in value) return 'kk' in value ? [] : [at];
  return Object.entries(value).flatMap(([key, inner]) => untranslated(inner, `${at}/${key}`));
}

const ONE_OF_EACH = [...new Map(items.map((item) => [item.kind, item])).values()].map(
  (item) => [item.kind, item] as const,
);

it('has an item of each kind to try', () => {
  expect(ONE_OF_EACH.map(([kind]) => kind)).toHaveLength(10);
});

describe.each(ONE_OF_EACH)('The translation of a %s', (_, item) => {
  it('reaches every text of it', () => {
    expect(untranslated(withWords(item, 'kk', translationOf(item)))).toEqual([]);
  });

  it('changes nothing but words', () => {
    const same = JSON.stringify(withWords(item, 'kk', { stem: '', rationale: '' }), (key, value) =>
      key === 'kk' ? undefined : (value as unknown),
    );
    const before = JSON.stringify(item, (key, value) => (key === 'kk' ? undefined : (value as unknown)));
    expect(JSON.parse(same)).toEqual(JSON.parse(before));
  });
});
