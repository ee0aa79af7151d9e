import type { ItemParameters } from '@qabilet/psychometrics';
import { evenItems, simulatedRows } from '../testing/index';
import type { CompetenceRow } from './competence-rows';
import { languageDif, type LanguageDifSource } from './language-dif';

const CURVES = evenItems(6, 1.5);
const STUDIED = 3;
const LANGUAGES = ['en', 'ru'] as const;
const LOOKED_AT = [1, STUDIED, 5];

/** The same curves but for one item, which is harder by so many logits. */
function harder(by: number, place = STUDIED): ItemParameters[] {
  return CURVES.map((item, i) => (i === place && 'b' in item ? { ...item, b: item.b + by } : item));
}

interface Speakers {
  readonly people?: number;
  readonly items?: readonly ItemParameters[];
  readonly mean?: number;
  readonly isGiven?: (person: number, item: number) => boolean;
}

function speaking(
  language: number,
  { people = 300, items = CURVES, ...rest }: Speakers = {},
): CompetenceRow[] {
  return simulatedRows({ people, items, language, seed: `language ${language}`, ...rest });
}

function difIn(rows: readonly CompetenceRow[], different: Partial<LanguageDifSource> = {}) {
  return languageDif({ rows, languages: [...LANGUAGES], parameters: CURVES, items: LOOKED_AT, ...different });
}

describe('an item that is harder in one language at equal ability', () => {
  const found = difIn([...speaking(0), ...speaking(1, { items: harder(1.4) })]);

  it('is found, with the language that it is hardest in', () => {
    expect(found.get(STUDIED)).toMatchObject({ size: 'C', hardestIn: 'ru', languages: ['en', 'ru'] });
    expect(found.get(STUDIED)?.p).toBeLessThan(1e-6);
    expect(found.get(STUDIED)?.effect).toBeGreaterThan(0.07);
  });

  it('leaves the others negligible', () => {
    expect([...found.keys()]).toEqual(LOOKED_AT);
    const others = [...found].flatMap(([place, { size }]) => (place === STUDIED ? [] : [size]));
    expect(new Set(others)).toEqual(new Set(['A']));
  });

  it('is told from one that is easier there', () => {
    const easier = difIn([...speaking(0), ...speaking(1, { items: harder(-1.4) })]);
    expect(easier.get(STUDIED)).toMatchObject({ size: 'C', hardestIn: 'en' });
  });

  it('is of a class by the size of the difference', () => {
    const sizeOf = (by: number) =>
      difIn([...speaking(0, { people: 600 }), ...speaking(1, { people: 600, items: harder(by) })], {
        items: [STUDIED],
      }).get(STUDIED);
    const [small, middle, large] = [sizeOf(0.2), sizeOf(0.8), sizeOf(1.8)];
    expect([small?.size, middle?.size, large?.size]).toEqual(['A', 'B', 'C']);
    expect(small?.effect).toBeLessThan(middle?.effect ?? NaN);
    expect(middle?.effect).toBeLessThan(large?.effect ?? NaN);
  });
});

describe('a language whose speakers are less able', () => {
  it('is no reason against any item: impact is not a difference at equal ability', () => {
    const found = difIn([...speaking(0), ...speaking(1, { mean: -1 })]);
    expect(found.size).toBe(LOOKED_AT.length);
    expect([...found.values()].filter(({ size }) => size !== 'A')).toEqual([]);
  });

  it('does not hide an item that is harder in it', () => {
    const found = difIn([...speaking(0), ...speaking(1, { mean: -1, items: harder(1.5) })]);
    expect(found.get(STUDIED)).toMatchObject({ size: 'C', hardestIn: 'ru' });
  });
});

describe('a difference between languages', () => {
  it.each([
    [200, true],
    [199, false],
  ])('is looked for from two hundred answers in each on: by %p it is %p', (people, isTested) => {
    const rows = [...speaking(0), ...speaking(1, { people })];
    expect(difIn(rows, { items: [STUDIED] }).has(STUDIED)).toBe(isTested);
  });

  it('is looked for item by item', () => {
    const isGiven = (person: number, item: number): boolean => item !== 2 || person < 150;
    const found = difIn([...speaking(0), ...speaking(1, { isGiven })], { items: [2, 3] });
    expect([...found.keys()]).toEqual([3]);
  });

  it('is told of the languages that have answers enough, and of no third', () => {
    const rows = [...speaking(0), ...speaking(1, { people: 50 }), ...speaking(2, { items: harder(1.5) })];
    const found = difIn(rows, { languages: ['en', 'ru', 'kk'] as never, items: [STUDIED] });
    expect(found.get(STUDIED)).toMatchObject({ languages: ['en', 'kk'], hardestIn: 'kk', size: 'C' });
  });

  it('is looked for among three at once', () => {
    const rows = [...speaking(0), ...speaking(1, { items: harder(1.6) }), ...speaking(2)];
    const found = difIn(rows, { languages: ['en', 'ru', 'kk'] as never, items: [STUDIED] });
    expect(found.get(STUDIED)).toMatchObject({ languages: ['en', 'ru', 'kk'], hardestIn: 'ru' });
  });

  it('is none where there is one language', () => {
    expect(difIn(speaking(0), { languages: ['en'] }).size).toBe(0);
  });

  it('is not looked for in items that were not named, or of which no curve is known', () => {
    const rows = [...speaking(0, { people: 220 }), ...speaking(1, { people: 220 })];
    const parameters = CURVES.map((curve, i) => (i === 1 ? undefined : curve));
    expect([...difIn(rows, { items: [1, 2], parameters }).keys()]).toEqual([2]);
  });

  it('is as sure as the number of items looked at allows', () => {
    const rows = [...speaking(0), ...speaking(1, { items: harder(0.7) })];
    const alone = difIn(rows, { items: [STUDIED] }).get(STUDIED);
    const amongThree = difIn(rows).get(STUDIED);
    expect(amongThree?.effect).toBeCloseTo(alone?.effect ?? NaN, 12);
    expect(amongThree?.p).toBeGreaterThan(alone?.p ?? NaN);
    expect(amongThree?.p).toBeLessThanOrEqual(3 * (alone?.p ?? NaN) * (1 + 1e-9));
  });

  it('tells how far it has come', () => {
    const steps: (readonly [number, number])[] = [];
    difIn(speaking(0, { people: 20 }), {
      items: [3, 4],
      onProgress: (done, total) => steps.push([done, total]),
    });
    expect(steps).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('a partial credit item', () => {
  const graded = { model: 'grm', a: 1.4, thresholds: [-0.8, 0.6] } as const;
  const form = (item: ItemParameters): ItemParameters[] => CURVES.map((curve, i) => (i === 0 ? item : curve));
  const found = (inRussian: ItemParameters, { mean = 0, people = 500 } = {}) =>
    difIn(
      [
        ...speaking(0, { people, items: form(graded) }),
        ...speaking(1, { people, items: form(inRussian), mean }),
      ],
      { items: [0], parameters: form(graded) },
    ).get(0);

  it('that is harder in one language is found there', () => {
    const harderThere = found({ ...graded, thresholds: [-0.1, 1.3] });
    expect(harderThere).toMatchObject({ size: 'C', hardestIn: 'ru', languages: ['en', 'ru'] });
    expect(harderThere?.p).toBeLessThan(1e-6);
  });

  it('that tells half as much in one language is found, though it is no harder', () => {
    const flat = found({ ...graded, a: 0.5, thresholds: [-1.2, 0.9] }, { people: 800 });
    expect(flat?.p).toBeLessThan(0.01);
    expect(flat?.effect).toBeGreaterThan(found(graded, { people: 800 })?.effect ?? NaN);
  });

  it('is left alone where it is the same, also for people who are less able', () => {
    for (const mean of [0, -0.7]) {
      const same = found(graded, { mean });
      expect(same?.size).toBe('A');
      expect(same?.effect).toBeLessThan(0.17);
    }
  });

  it('is not compared where a language lacks answers of a category', () => {
    expect(found({ ...graded, thresholds: [-0.8, 9] })).toBeUndefined();
  });

  it('of three languages is compared at once', () => {
    const rows = [0, 1, 2].flatMap((language) =>
      speaking(language, {
        people: 300,
        items: form(language === 2 ? { ...graded, thresholds: [0.3, 1.7] } : graded),
      }),
    );
    const among = difIn(rows, {
      items: [0],
      parameters: form(graded),
      languages: ['en', 'ru', 'kk'] as never,
    }).get(0);
    expect(among).toMatchObject({ size: 'C', hardestIn: 'kk', languages: ['en', 'ru', 'kk'] });
  });
});
