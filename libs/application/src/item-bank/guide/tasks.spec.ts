import type { PackItem } from '../content-pack';
import type { Rule } from './rule';
import { gapsRule, pictureRule, sheetRule, taskKeysRule } from './tasks';
import {
  aBank,
  aCloze,
  aHotspot,
  aMatch,
  anInbox,
  anOption,
  aNumeric,
  aSheet,
  aSingle,
  text,
} from './testing/an-item';

const found = (rule: Rule, item: PackItem) => rule.find(aBank(item)).map((finding) => finding.found);
const gap = (more: { options: ReturnType<typeof anOption>[] } | { answer: number; tolerance: number }) =>
  aCloze({ parts: [{ id: 'step', text: text('Step'), rationale: text('So.'), ...more }] });

describe('gaps', () => {
  it('pass when the stem names them in their order', () => {
    expect([found(gapsRule, aCloze()), found(gapsRule, aSingle())]).toEqual([[], []]);
  });

  it.each([
    ['Then [[column]] and [[step]].', 'column, step'],
    ['Only [[step]].', 'step'],
    ['[[step]], [[column]], [[step]]', 'step, column, step'],
    ['No gap', 'none'],
  ])('are refused in "%s"', (en, gaps) => {
    expect(found(gapsRule, aCloze({ stem: text(en, '[[step]] [[column]]') }))).toEqual([
      `its gaps are step, column, in en the stem has ${gaps}`,
    ]);
  });

  it('are refused in the language where they are missing', () => {
    expect(found(gapsRule, aCloze({ stem: text('[[step]] [[column]]', '[[column]]') }))).toHaveLength(1);
  });
});

describe('the keys of tasks', () => {
  it.each([aMatch(), anInbox(['reply', 'pass']), aHotspot(), aCloze(), aNumeric(), aSingle()])(
    'pass: $kind',
    (item) => expect(found(taskKeysRule, item)).toEqual([]),
  );

  it.each<[string, PackItem, string]>([
    [
      'a match without its option',
      aMatch({ options: [anOption('a')] }),
      'part q has no right answer among the options',
    ],
    ['a letter without an action', anInbox([]), 'part m1 has no right answer among the options'],
    ['a letter with an unknown action', anInbox(['burn']), 'part m1 has no right answer among the options'],
    [
      'a picture where nothing is right',
      { ...aHotspot(), options: [anOption('lock'), anOption('help')] },
      'no place or every place is right',
    ],
    [
      'a picture where everything is right',
      { ...aHotspot(), options: [anOption('lock', { correct: true })] },
      'no place or every place is right',
    ],
    ['a list without a key', gap({ options: [anOption('a'), anOption('b')] }), 'gap step has not one key'],
    [
      'a list of the key alone',
      gap({ options: [anOption('a', { correct: true })] }),
      'gap step has not one key',
    ],
    [
      'a gap for no number',
      gap({ answer: NaN, tolerance: 0 }),
      'nobody can answer NaN within a tolerance of 0',
    ],
    [
      'an infinite answer',
      aNumeric({ answer: Infinity }),
      'nobody can answer Infinity within a tolerance of 0',
    ],
    ['a negative tolerance', aNumeric({ tolerance: -1 }), 'nobody can answer 60 within a tolerance of -1'],
  ])('are refused: %s', (_, item, words) => {
    expect(found(taskKeysRule, item)).toEqual([words]);
  });
});

describe('pictures', () => {
  const place = { x: 0.1, y: 0.1, width: 0.2, height: 0.1 };

  it('pass when described, with a place for every option', () => {
    expect(found(pictureRule, aHotspot())).toEqual([]);
  });

  it('are refused without a description in each language', () => {
    expect(found(pictureRule, aHotspot({ description: text('', 'Окно') }))).toEqual([
      'the picture is not described in en',
      'the picture is not described in ru',
    ]);
  });

  it.each([undefined, { ...place, x: 0.9 }, { ...place, y: -0.1 }, { ...place, width: 0 }])(
    'are refused when an option has no place inside (%#)',
    (lock) => {
      const places = { address: place, help: place, ...(lock ? { lock } : {}) };
      expect(found(pictureRule, aHotspot({ places }))).toEqual([
        'option lock has no place inside the picture',
      ]);
    },
  );
});

describe('sheets', () => {
  it('pass when formulas go into blank cells below the rows', () => {
    expect([found(sheetRule, aSheet('C6')), found(sheetRule, aSingle())]).toEqual([[], []]);
  });

  it.each([
    ['C2', ['C2 is moved by the sort']],
    ['A6', ['A6 is no blank cell']],
    ['Z9', ['Z9 is no blank cell']],
  ])('are refused with a formula in %s', (cell, faults) => {
    expect(found(sheetRule, aSheet(cell))).toEqual(faults);
  });

  it('are refused when they are too wide for a small screen', () => {
    expect(found(sheetRule, aSheet('C6', 9))).toEqual(['it has 9 columns']);
  });
});
