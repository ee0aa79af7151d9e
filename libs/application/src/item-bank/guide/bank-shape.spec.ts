import type { LevelOrdinal } from '@qabilet/framework';
import type { PackItem } from '../content-pack';
import {
  bandRule,
  BANDS,
  codeRule,
  coverageRule,
  enemiesRule,
  kindsRule,
  secondsRule,
  variantsRule,
} from './bank-shape';
import { itemRule, type Rule } from './rule';
import { aBank, aSingle } from './testing/an-item';

const found = (rule: Rule, ...items: readonly PackItem[]) =>
  rule.find(aBank(...items)).map((finding) => `${finding.of}: ${finding.found}`);
const numbered = (levels: readonly LevelOrdinal[]) =>
  levels.map((level, at) => aSingle({ code: `1.1-${String(at + 1).padStart(2, '0')}`, level }));

describe('a rule about items', () => {
  it('names the item, what is wrong with it and what to do', () => {
    const rule = itemRule({
      name: 'x',
      remedy: 'Mend it.',
      faults: ({ level }) => (level > 1 ? [{ found: 'too high', at: 'level' }] : []),
    });
    expect(rule.find(aBank(aSingle({ level: 1 }), aSingle({ code: '1.1-02', level: 2 })))).toEqual([
      { of: '1.1-02', found: 'too high', remedy: 'Mend it.' },
    ]);
  });
});

describe('the codes', () => {
  it('pass when each is of its competence and used once', () => {
    expect(found(codeRule, ...numbered([1, 2]))).toEqual([]);
  });

  it.each([
    ['a code used twice', [aSingle(), aSingle()], '1.1-01: the code is used twice'],
    ['a code of another competence', [aSingle({ code: '1.2-01' })], '1.2-01: it belongs to 1.1'],
    ['a dot that is none', [aSingle({ code: '1x1-01' })], '1x1-01: it belongs to 1.1'],
    ['three digits', [aSingle({ code: '1.1-011' })], '1.1-011: it belongs to 1.1'],
    [
      'an unknown competence',
      [aSingle({ code: '9.9-01', competence: '9.9' })],
      '9.9-01: there is no competence 9.9',
    ],
  ])('refuse %s', (_, items, words) => {
    expect(found(codeRule, ...items)).toContain(words);
  });
});

describe('the difficulty', () => {
  it.each([1, 2, 3, 4] as const)('may lie on both ends of the band of level %s, not beyond', (level) => {
    const [low, high] = BANDS[level];
    const at = (difficulty: number) => found(bandRule, aSingle({ level, difficulty }));
    expect([at(low), at(high)]).toEqual([[], []]);
    expect([at(low - 0.01), at(high + 0.01)]).toEqual([[expect.any(String)], [expect.any(String)]]);
  });

  it('has two decimals at most', () => {
    expect(found(bandRule, aSingle({ difficulty: -1.15 }))).toEqual([]);
    expect(found(bandRule, aSingle({ difficulty: -1.155 }))).toHaveLength(1);
  });

  it('rises from level to level without a gap', () => {
    expect([BANDS[1][1], BANDS[2][1], BANDS[3][1]]).toEqual([BANDS[2][0], BANDS[3][0], BANDS[4][0]]);
  });
});

it.each([29, 121, NaN])('refuses %s expected seconds', (seconds) => {
  expect(found(secondsRule, aSingle({ seconds }))).toEqual([`1.1-01: ${seconds} seconds are expected`]);
  expect(found(secondsRule, aSingle({ seconds: 30 }), aSingle({ seconds: 120 }))).toEqual([]);
});

describe('a competence', () => {
  const enough: readonly LevelOrdinal[] = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4];

  it('is covered by twelve items over the levels', () => {
    expect(found(coverageRule, ...numbered(enough))).toEqual([]);
  });

  it('is not covered by eleven', () => {
    expect(found(coverageRule, ...numbered(enough.slice(1)))).toEqual(['1.1: 11 items']);
  });

  it('needs three at the highest level', () => {
    expect(found(coverageRule, ...numbered([1, ...enough.slice(0, 11)]))).toEqual([
      '1.1: too few items at level 4',
    ]);
  });

  it('has two variants only when each names the other and both are of one level', () => {
    const one = aSingle({ enemies: ['1.1-02'] });
    const other = aSingle({ code: '1.1-02', enemies: ['1.1-01'] });
    expect(found(variantsRule, one, other)).toEqual([]);
    const lacking = ['1.1: no question of it has a parallel variant'];
    expect(found(variantsRule, one, aSingle({ code: '1.1-02' }))).toEqual(lacking);
    expect(found(variantsRule, one, { ...other, level: 3 })).toEqual(lacking);
  });
});

it.each([
  ['1.1-01', '1.1-01: it is its own enemy'],
  ['1.1-99', '1.1-01: its enemy 1.1-99 is not in the bank'],
])('refuses the enemy %s', (enemy, words) => {
  expect(found(enemiesRule, aSingle({ enemies: [enemy] }))).toEqual([words]);
  expect(found(enemiesRule, aSingle({ enemies: ['1.1-02'] }), aSingle({ code: '1.1-02' }))).toEqual([]);
});

it('misses every kind of item that the bank does not use', () => {
  const kinds = ['multiple', 'text', 'numeric', 'order', 'match', 'cloze', 'hotspot', 'inbox', 'sheet'];
  expect(found(kindsRule, aSingle())).toEqual(kinds.map((kind) => `bank: no item is of the kind ${kind}`));
});
