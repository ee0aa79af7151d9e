import type { ContentItem, ContentOption, SharedOption, Text } from '.';
import { areas, competences, items, levels, roles, statements } from '.';

type ChoiceItem = Extract<ContentItem, { kind: 'single' | 'multiple' }>;
type SingleItem = Extract<ContentItem, { kind: 'single' }>;

const BANDS = { 1: [-2.6, -1.6], 2: [-1.6, -0.6], 3: [-0.6, 0.4], 4: [0.4, 1.4] } as const;
const FRAMEWORK_LANGUAGES = ['en', 'ru', 'kk', 'uz', 'ko'] as const;
const ITEM_LANGUAGES = ['en', 'ru'] as const;
/** By level, from the lowest; the highest needs more, because able people are told apart there alone. */
const LEAST_PER_LEVEL = [2, 2, 2, 3] as const;

/** The 1 % point of chi-square with three degrees of freedom. */
const CHI_SQUARE_BOUND = 11.34;
const LARGEST_SHARE_OF_STANDING_OUT_KEYS = 0.4;
const SHORTEST_SECONDS = 30;
const LONGEST_SECONDS = 120;
const LONGEST_RATIONALE_IN_WORDS = 24;

const choices = items.filter(
  (item): item is ChoiceItem => item.kind === 'single' || item.kind === 'multiple',
);
const singles = items.filter((item): item is SingleItem => item.kind === 'single');
const competenceCodes = competences.map(({ code }) => code);

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const codesOf = (some: readonly ContentItem[]) => some.map(({ code }) => code);
const plain = (answer: string) => answer.trim().replace(/\.$/, '').toLowerCase();
const hasAll = (text: Text, languages: readonly (keyof Text)[]) =>
  languages.every((language) => (text[language] ?? '').trim() === text[language] && text[language] !== '');
const words = (text: string) => text.split(/\s+/).length;

function textsOf(item: ContentItem): readonly Text[] {
  const parts = 'parts' in item ? item.parts : [];
  const options = [item, ...parts].flatMap((one): readonly SharedOption[] =>
    'options' in one ? one.options : [],
  );
  return [
    item.stem,
    item.rationale,
    ...(item.kind === 'numeric' && item.unit ? [item.unit] : []),
    ...(item.kind === 'hotspot' ? [item.picture.source, item.picture.description] : []),
    ...(item.kind === 'inbox' ? item.parts.flatMap(({ letter }) => [letter.from, letter.subject]) : []),
    ...[...parts, ...options].flatMap(({ text, rationale }) => [text, rationale]),
  ];
}

function lengthsOf(options: readonly ContentOption[], language: 'en' | 'ru') {
  const lengthOf = (option: ContentOption) => (option.text[language] ?? '').length;
  return {
    keys: options.filter(({ correct }) => correct).map(lengthOf),
    distractors: options.filter(({ correct }) => !correct).map(lengthOf),
  };
}

describe('The framework pack', () => {
  it('has the five DigComp areas and the extension, four levels and 29 competences', () => {
    expect(areas.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', 'CS']);
    expect(levels.map(({ ordinal, subLevels }) => [ordinal, ...subLevels])).toEqual([
      [1, 1, 2],
      [2, 3, 4],
      [3, 5, 6],
      [4, 7, 8],
    ]);
    const perArea = areas.map(({ code }) => competences.filter(({ area }) => area === code).length);
    expect(perArea).toEqual([3, 6, 4, 4, 4, 8]);
  });

  it('gives every competence a code of its own that begins with its area', () => {
    expect(repeated(competenceCodes)).toEqual([]);
    expect(competences.filter(({ code, area }) => !code.startsWith(`${area}.`))).toEqual([]);
  });

  it('is complete in five languages', () => {
    const texts = [
      ...areas.map(({ name }) => name),
      ...levels.flatMap(({ name, description }) => [name, description]),
      ...competences.flatMap(({ name, summary }) => [name, summary]),
      ...roles.flatMap(({ title, summary }) => [title, summary]),
      ...statements.flatMap(({ statement, nextStep }) => [statement, nextStep]),
    ];

    expect(texts.filter((text) => !hasAll(text, FRAMEWORK_LANGUAGES))).toEqual([]);
  });

  it('describes each level of each competence once', () => {
    const described = statements.map(({ competence, level }) => `${competence} ${level}`);
    const expected = competenceCodes.flatMap((code) => levels.map(({ ordinal }) => `${code} ${ordinal}`));

    expect([...described].sort()).toEqual([...expected].sort());
    expect(statements.filter(({ hours }) => hours <= 0)).toEqual([]);
  });
});

describe('The role profiles', () => {
  it('are at least twelve with a code each', () => {
    expect(roles.length).toBeGreaterThanOrEqual(12);
    expect(repeated(roles.map(({ code }) => code))).toEqual([]);
  });

  it('require eight to fourteen existing competences, each once', () => {
    for (const { code, requirements } of roles) {
      const required = requirements.map(({ competence }) => competence);
      expect({ code, unknown: required.filter((one) => !competenceCodes.includes(one)) }).toEqual({
        code,
        unknown: [],
      });
      expect({ code, twice: repeated(required) }).toEqual({ code, twice: [] });
      expect(required.length).toBeGreaterThanOrEqual(8);
      expect(required.length).toBeLessThanOrEqual(14);
    }
  });

  it('weigh a requirement between one half and two', () => {
    const weights = roles.flatMap(({ requirements }) => requirements.map(({ weight }) => weight));
    expect(weights.filter((weight) => weight < 0.5 || weight > 2)).toEqual([]);
  });
});

describe('The item bank', () => {
  it('numbers every item once under the competence it belongs to', () => {
    expect(repeated(codesOf(items))).toEqual([]);
    const misplaced = items.filter(
      ({ code, competence }) =>
        !competenceCodes.includes(competence) ||
        !new RegExp(`^${competence.replace('.', '\\.')}-\\d{2}$`).test(code),
    );
    expect(codesOf(misplaced)).toEqual([]);
  });

  it('keeps each difficulty in the band of the item’s level, with two decimals at most', () => {
    const outside = items.filter(({ difficulty, level }) => {
      const [low, high] = BANDS[level];
      const hasTwoDecimals = Math.abs(difficulty * 100 - Math.round(difficulty * 100)) < 1e-9;
      return difficulty < low || difficulty > high || !hasTwoDecimals;
    });
    expect(codesOf(outside)).toEqual([]);
  });

  it('expects a time in which the item can be read and answered, two minutes at most', () => {
    expect(
      codesOf(items.filter(({ seconds }) => seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS)),
    ).toEqual([]);
  });

  it('is complete in English and Russian', () => {
    const lacking = items.filter((item) => !textsOf(item).every((text) => hasAll(text, ITEM_LANGUAGES)));
    expect(codesOf(lacking)).toEqual([]);
    const unanswerable = items.filter(
      (item) => item.kind === 'text' && ITEM_LANGUAGES.some((language) => !item.accepted[language]?.length),
    );
    expect(codesOf(unanswerable)).toEqual([]);
  });

  it('asks at least twelve questions in every competence: two at each level, three at the highest', () => {
    for (const code of competenceCodes) {
      const own = items.filter(({ competence }) => competence === code);
      const counts = levels.map(({ ordinal }) => own.filter(({ level }) => level === ordinal).length);
      const isEnough = counts.every((count, at) => count >= (LEAST_PER_LEVEL[at] ?? 0));
      expect({ code, counts, isEnough: isEnough && own.length >= 12 }).toEqual({
        code,
        counts,
        isEnough: true,
      });
    }
  });

  it('has two variants of one question in every competence, of one level and never in the same test', () => {
    const isVariantOf = (item: ContentItem) => (other: ContentItem) =>
      other.competence === item.competence &&
      other.level === item.level &&
      item.enemies?.includes(other.code) === true &&
      other.enemies?.includes(item.code) === true;
    const lacking = competenceCodes.filter(
      (code) => !items.some((item) => item.competence === code && items.some(isVariantOf(item))),
    );
    expect(lacking).toEqual([]);
  });

  it('uses all kinds of item', () => {
    const kinds = ['single', 'multiple', 'text', 'numeric', 'order', 'match', 'cloze', 'hotspot', 'inbox'];
    for (const kind of kinds) {
      expect({ kind, used: items.some((item) => item.kind === kind) }).toEqual({ kind, used: true });
    }
  });

  it('names only existing items as enemies, never the item itself', () => {
    const known = codesOf(items);
    const wrong = items.filter(({ code, enemies }) =>
      enemies?.some((enemy) => enemy === code || !known.includes(enemy)),
    );
    expect(codesOf(wrong)).toEqual([]);
  });
});

describe('A choice item', () => {
  it('has three to six options with ids and texts of their own', () => {
    const faulty = choices.filter(
      ({ options }) =>
        options.length < 3 ||
        options.length > 6 ||
        repeated(options.map(({ id }) => id)).length > 0 ||
        ITEM_LANGUAGES.some(
          (language) => repeated(options.map(({ text }) => plain(text[language] ?? ''))).length > 0,
        ),
    );
    expect(codesOf(faulty)).toEqual([]);
  });

  it('has exactly one key when one option is to be chosen', () => {
    expect(
      codesOf(singles.filter(({ options }) => options.filter(({ correct }) => correct).length !== 1)),
    ).toEqual([]);
  });

  it('has two keys and two wrong options at least when several are to be chosen, and says so', () => {
    const faulty = choices.filter(({ kind, options, stem }) => {
      if (kind === 'single') return false;
      const keys = options.filter(({ correct }) => correct).length;
      const saysSo =
        stem.en.includes('Choose all that apply.') && stem.ru?.includes('Выберите все подходящие варианты.');
      return keys < 2 || options.length - keys < 2 || !saysSo;
    });
    expect(codesOf(faulty)).toEqual([]);
  });

  it('explains each option briefly', () => {
    const wordy = choices.filter(({ options }) =>
      options.some(({ rationale }) => words(rationale.en) > LONGEST_RATIONALE_IN_WORDS),
    );
    expect(codesOf(wordy)).toEqual([]);
  });

  it('does not betray the key by its position', () => {
    const ofFour = singles.filter(({ options }) => options.length === 4);
    const observed = [0, 1, 2, 3].map((at) => ofFour.filter(({ options }) => options[at]?.correct).length);
    const expected = ofFour.length / 4;
    const chiSquare = observed.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

    expect(ofFour.length).toBeGreaterThan(80);
    expect({ observed, isBalanced: chiSquare < CHI_SQUARE_BOUND }).toEqual({ observed, isBalanced: true });
  });

  it.each(ITEM_LANGUAGES)('does not betray the key by its length in %s', (language) => {
    const lengths = singles.map(({ options }) => lengthsOf(options, language));
    const longest = lengths.filter(
      ({ keys, distractors }) => Math.max(...keys) > Math.max(...distractors),
    ).length;
    const shortest = lengths.filter(
      ({ keys, distractors }) => Math.min(...keys) < Math.min(...distractors),
    ).length;

    expect(longest / singles.length).toBeLessThanOrEqual(LARGEST_SHARE_OF_STANDING_OUT_KEYS);
    expect(shortest / singles.length).toBeLessThanOrEqual(LARGEST_SHARE_OF_STANDING_OUT_KEYS);
  });
});

describe('A task', () => {
  it('with gaps names each of them in its text, in every language, in the order of its parts', () => {
    const gapsIn = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\[\[([^\]]+)\]\]/g)].map(([, id]) => id);
    const wrong = items.filter(
      (item) =>
        item.kind === 'cloze' &&
        ITEM_LANGUAGES.some(
          (language) => gapsIn(item.stem[language]).join() !== item.parts.map(({ id }) => id).join(),
        ),
    );
    expect(codesOf(wrong)).toEqual([]);
  });

  it('in a picture has a place inside it for every option', () => {
    const wrong = items.filter(
      (item) =>
        item.kind === 'hotspot' &&
        item.options.some(({ id }) => {
          const spot = item.picture.places[id];
          return (
            !spot || Math.min(spot.x, spot.y) < 0 || Math.max(spot.x + spot.width, spot.y + spot.height) > 1
          );
        }),
    );
    expect(codesOf(wrong)).toEqual([]);
  });
});

describe('An open item', () => {
  it('accepts each answer once per language after case, blanks and the final stop are dropped', () => {
    const repeating = items.filter(
      (item) =>
        item.kind === 'text' &&
        ITEM_LANGUAGES.some((language) => repeated((item.accepted[language] ?? []).map(plain)).length > 0),
    );
    expect(codesOf(repeating)).toEqual([]);
  });

  it('has a finite answer and a tolerance of zero or more when a number is asked for', () => {
    const faulty = items.filter(
      (item) => item.kind === 'numeric' && (!Number.isFinite(item.answer) || !(item.tolerance >= 0)),
    );
    expect(codesOf(faulty)).toEqual([]);
  });
});
