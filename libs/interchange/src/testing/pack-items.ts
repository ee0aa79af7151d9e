import type { CatalogueEntry, PackGap, PackItem, PackOption, PackPart } from '@qabilet/application';
import type { TextKey } from '@qabilet/item-bank';
import type { Text } from '@qabilet/kernel';
import fc from 'fast-check';

const WORDS = [
  'open',
  'data',
  'ң',
  'Өтініш',
  'oʻzbek',
  '데이터',
  'é',
  '<b>',
  '&amp;',
  '"q"',
  "it's",
  '=1+1',
  '-5',
  'a|b',
  '\\',
  '🙂',
  '_x0041_',
  '@x',
  '%',
  ';',
  ',',
];

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const lines = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n'));

function inLanguages(words: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  return fc.record({ en: words, ru: words, ko: words }, { requiredKeys: ['en'] });
}
const text = inLanguages(lines);
const short = inLanguages(phrase);
const reason = fc.oneof(short, fc.constant<Text>({ en: '' }));

const number = fc.integer({ min: -10_000, max: 10_000 }).map((whole) => whole / 100);
const share = fc.integer({ min: 0, max: 500 }).map((whole) => whole / 1_000);
const names = ['a', 'b', 'c', 'd', 'Choice-1', 'option_x', 'z9'];

function ids(least: number, most: number): fc.Arbitrary<readonly string[]> {
  return fc.oneof(
    fc.integer({ min: least, max: most }).map((count) => names.slice(0, 4).slice(0, count)),
    fc.uniqueArray(fc.constantFrom(...names), { minLength: least, maxLength: most }),
  );
}

function optionsOf(
  right: (count: number) => fc.Arbitrary<readonly boolean[]>,
): fc.Arbitrary<readonly PackOption[]> {
  return ids(2, 4).chain((chosen) =>
    fc
      .tuple(
        right(chosen.length),
        ...chosen.map((id) => fc.record({ id: fc.constant(id), text: short, rationale: reason })),
      )
      .map(([judged, ...options]) =>
        options.map((option, place) => ({ ...option, correct: judged[place] ?? false })),
      ),
  );
}

const one = (count: number) =>
  fc
    .integer({ min: 0, max: count - 1 })
    .map((right) => Array.from({ length: count }, (_, place) => place === right));
const some = (count: number) =>
  fc
    .integer({ min: 1, max: count - 1 })
    .map((right) => Array.from({ length: count }, (_, place) => place < right));

const plainOptions = optionsOf(one).map((options) =>
  options.map(({ correct: _correct, ...option }) => option),
);
const credit = fc.constantFrom({}, { credit: 'parts' as const });
const acceptedIn = fc.uniqueArray(
  phrase.map((words) => words.replace(/\n/g, ' ')),
  { minLength: 1, maxLength: 3 },
);
const typed: fc.Arbitrary<TextKey> = fc
  .record({
    accepted: fc.record({ en: acceptedIn, ru: acceptedIn }, { requiredKeys: ['en'] }),
  })
  .chain((key) =>
    fc.constantFrom<TextKey>(
      key,
      { ...key, comparison: { case: 'keep', typos: 1 } },
      { ...key, comparison: { spaces: 'ignore', accents: 'keep', punctuation: 'keep' } },
    ),
  );
const quantity = fc
  .record({ answer: number, tolerance: fc.integer({ min: 0, max: 20 }).map((whole) => whole / 4) })
  .chain((key) =>
    fc.constantFrom(key, {
      ...key,
      units: [{ names: { en: ['kB', 'kilobyte'], ru: ['кБ'] }, factor: 1_000 }],
    }),
  );

function parts<Part>(finish: (part: PackPart) => fc.Arbitrary<Part>): fc.Arbitrary<readonly Part[]> {
  return fc
    .oneof(
      fc.constant(['p1', 'p2', 'p3']),
      fc.uniqueArray(fc.constantFrom('g1', 'm-2', 'x'), { minLength: 1 }),
    )
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((id) =>
          fc.record({ text: short, rationale: reason }).chain((part) => finish({ id, ...part })),
        ),
      ),
    );
}

function choose(options: readonly { readonly id: string }[]): fc.Arbitrary<string> {
  return fc.constantFrom(...options.map(({ id }) => id));
}

const gaps = parts<PackGap>((part) =>
  fc.oneof(
    optionsOf(one).map((options) => ({ ...part, options })),
    typed.map((key) => ({ ...part, ...key })),
    quantity.map((key) => ({ ...part, ...key })),
  ),
);

const base = fc.record({
  code: fc.integer({ min: 10, max: 99 }).map((count) => `1.1-${count}`),
  competence: fc.constantFrom('1.1', 'CS.1'),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  difficulty: fc.integer({ min: -300, max: 300 }).map((whole) => whole / 100),
  seconds: fc.integer({ min: 10, max: 300 }),
  stem: text,
  rationale: reason,
});

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const DRAWN = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`;

const kinds: readonly fc.Arbitrary<object>[] = [
  fc.record({ kind: fc.constant('single'), options: optionsOf(one) }),
  fc
    .tuple(fc.record({ kind: fc.constant('multiple'), options: optionsOf(some) }), credit)
    .map(([item, more]) => ({ ...item, ...more })),
  typed.map((key) => ({ kind: 'text', ...key })),
  fc
    .tuple(quantity, fc.option(short))
    .map(([key, unit]) => ({ kind: 'numeric', ...key, ...(unit ? { unit } : {}) })),
  fc
    .tuple(fc.record({ kind: fc.constant('order'), options: plainOptions }), credit)
    .map(([item, more]) => ({ ...item, ...more })),
  fc.tuple(plainOptions, credit).chain(([options, more]) =>
    parts((part) => choose(options).map((option) => ({ ...part, option }))).map((all) => ({
      kind: 'match',
      options,
      parts: all,
      ...more,
    })),
  ),
  fc.tuple(gaps, credit).map(([all, more]) => ({ kind: 'cloze', parts: all, ...more })),
  fc.tuple(optionsOf(some), share).map(([options, at]) => ({
    kind: 'hotspot',
    options,
    picture: {
      source: { en: PIXEL, ru: DRAWN },
      width: 640,
      height: 400,
      description: { en: 'A window', ru: 'Окно' },
      places: Object.fromEntries(
        options.map(({ id }, place) => [id, { x: at, y: place / 8, width: 0.123, height: 0.1 }]),
      ),
    },
  })),
  fc.tuple(plainOptions, credit, short).chain(([options, more, letter]) =>
    parts((part) =>
      fc.integer({ min: 1, max: options.length - 1 }).map((count) => ({
        ...part,
        letter: { from: letter, subject: part.text },
        right: options.slice(0, count).map(({ id }) => id),
      })),
    ).map((all) => ({ kind: 'inbox', options, parts: all, ...more })),
  ),
];

/** Whole items of every kind, in several languages, with signs that formats have to write around. */
export const packItem: fc.Arbitrary<PackItem> = fc
  .tuple(base, fc.oneof(...kinds))
  .map(([head, answered]) => withGaps({ ...head, ...answered } as PackItem));

/** The item with support for accessibility: of the question, of some of its words, of one of its options or parts. */
export const supportedItem: fc.Arbitrary<PackItem> = fc
  .tuple(packItem, fc.nat(), fc.nat(), fc.constantFrom('spoken', 'glossary-on-screen'))
  .map(([item, from, to, support]) => {
    const catalogue = Object.fromEntries(
      Object.entries(item.stem).map(([language, stem]) => [
        language,
        entriesFor(item, { stem: String(stem), from, to, support }),
      ]),
    );
    return { ...item, catalogue };
  });

interface Chosen {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
  readonly support: string;
}

function entriesFor(item: PackItem, { stem, from, to, support }: Chosen): readonly CatalogueEntry[] {
  const line = stem.split(/\[\[|\n/)[0] ?? '';
  const tokens = line.split(' ').filter((token) => token !== '');
  const start = from % tokens.length;
  const words = tokens.slice(start, start + 1 + (to % 3)).join(' ');
  const inner = words.split(' ').at(-1) ?? '';
  const isPart = words.length < stem.replace(/\s*\[\[.*/s, '').trim().length;
  const [choice] = 'options' in item ? item.options : 'parts' in item ? item.parts : [];
  const card = (text: string) =>
    `<qti-card support="${support}"><qti-html-content><p class="a">${text} &amp; 🙂</p></qti-html-content></qti-card>`;
  return [
    { id: 'whole', cards: card('all') + card('more'), at: [{}] },
    { id: 'words', cards: card('some'), at: isPart ? [{ words }] : [] },
    { id: 'inner', cards: card('one'), at: isPart && inner !== words ? [{ words: inner }] : [] },
    { id: 'choice', cards: card('this'), at: choice ? [{ of: choice.id }] : [] },
  ];
}

/** The question of a cloze names each of its gaps. */
function withGaps(item: PackItem): PackItem {
  if (item.kind !== 'cloze') return item;
  const named = item.parts.map(({ id }) => `[[${id}]]`).join(' and ');
  const stem = Object.fromEntries(
    Object.entries(item.stem).map(([language, words]) => [language, `${words} ${named}.`]),
  ) as unknown as Text;
  return { ...item, stem };
}
