import { itemContentOf } from '@qabilet/application';
import fc from 'fast-check';
import { packItem } from '../testing/pack-items';
import { joined, split } from './cell-lists';
import { cellsOfItem } from './cells-of-item';
import { columnName, inColumnOrder, isKnownColumn } from './item-columns';
import { itemOfCells } from './item-of-cells';

describe('an item in cells', () => {
  it('reads as it was written, of every kind', () => {
    fc.assert(
      fc.property(packItem, (item) => {
        const { item: read, faults } = itemOfCells(cellsOfItem(item));
        expect(faults).toEqual([]);
        expect(read && itemContentOf(read)).toEqual(itemContentOf(item));
      }),
      { numRuns: 300 },
    );
  });

  it('stands in columns that are known', () => {
    fc.assert(
      fc.property(packItem, (item) => {
        expect([...cellsOfItem(item).keys()].filter((name) => !isKnownColumn(name))).toEqual([]);
      }),
    );
  });
});

describe('a list in a cell', () => {
  it('is the same list when it is taken apart', () => {
    const texts = fc.array(
      fc
        .string()
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    );
    fc.assert(fc.property(texts, (list) => expect(split(joined(list))).toEqual(list)));
  });
});

describe('a heading', () => {
  it.each([
    ['Option 1 (EN)', 'option1.en'],
    ['option1_about_ru', 'option1.about.ru'],
    [' Stem.EN ', 'stem.en'],
    ['PART 2 - right', 'part2.right'],
    ['part1.unit2.names.kk', 'part1.unit2.names.kk'],
  ])('%s is the column %s', (heading, name) => {
    expect(columnName(heading)).toBe(name);
    expect(isKnownColumn(name)).toBe(true);
  });

  it.each(['option21.en', 'stem', 'stem.xx', '__proto__', 'option1.right', 'constructor', 'unit1', 'part1.'])(
    '%s is no column',
    (name) => {
      expect(isKnownColumn(name)).toBe(false);
    },
  );

  it('stands where an author looks for it', () => {
    expect(
      inColumnOrder([
        'rationale.en',
        'option10.en',
        'option2.ru',
        'option2.en',
        'right',
        'code',
        'stem.ru',
        'stem.en',
      ]),
    ).toEqual([
      'code',
      'stem.en',
      'stem.ru',
      'option2.en',
      'option2.ru',
      'option10.en',
      'right',
      'rationale.en',
    ]);
  });
});

describe('a row that is no item', () => {
  const good = {
    code: '1.1-01',
    competence: '1.1',
    level: '2',
    kind: 'single',
    difficulty: '-1,5',
    seconds: '40',
    'stem.en': 'What?',
    'option1.en': 'Yes',
    'option2.en': 'No',
    right: 'a',
    'rationale.en': 'Because.',
  };
  const read = (different: Record<string, string>) =>
    itemOfCells(new Map(Object.entries({ ...good, ...different })));

  it('is one with a decimal comma', () => {
    expect(read({}).item).toMatchObject({ difficulty: -1.5, level: 2 });
  });

  it.each([
    [{ kind: 'essay' }, 'items.unknown-value', '"kind" says "essay". Use one of: single,'],
    [{ level: '5' }, 'items.unknown-level', '"5" is no level'],
    [{ difficulty: 'hard' }, 'items.not-a-number', '"difficulty" says "hard"'],
    [{ difficulty: '0x10' }, 'items.not-a-number', 'no number'],
    [{ right: 'z' }, 'items.unknown-name', '"right" names "z", which the item does not have. It has: a, b.'],
    [{ kind: 'text', 'accepted.en': 'x', comparison: 'case=drop' }, 'items.unknown-setting', 'typos=1'],
    [{ kind: 'text' }, 'items.missing', '"accepted.en" is empty'],
    [{ kind: 'sheet' }, 'items.not-in-a-row', 'does not fit into a row'],
    [{ credit: 'half', kind: 'multiple' }, 'items.unknown-value', '"credit" says "half"'],
    [{ 'stem.en': 'x'.repeat(4_001) }, 'items.too-long', 'more than 4000 characters'],
    [
      {
        kind: 'hotspot',
        'picture.source.en': 'https://x.example/a.png',
        'option1.place': '1 2',
        'option2.place': '0 0 1 1',
      },
      'items.bad-picture',
      'data:image/png',
    ],
  ])('%j is told in words', (different, code, words) => {
    const { item, faults } = read(different as Record<string, string>);
    expect(item).toBeUndefined();
    const [fault] = faults.filter((each) => each.code === code);
    expect(fault?.message).toContain(words);
  });

  it('keeps its item when a language is not known', () => {
    const { item, faults } = read({ drafted: 'ru, fr' });
    expect(item).toMatchObject({ drafted: ['ru'] });
    expect(faults).toMatchObject([{ severity: 'warning', code: 'items.unknown-language' }]);
  });
});
