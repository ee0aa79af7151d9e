import { fullCreditOf, type AnswerKey } from './answer-key';
import { checkKey } from './check-key';
import { checkGiven, type Given } from './given';
import type { ItemForm } from './item-form';
import { mark } from './mark';
import { aForm, aSheetKey, choosing, numericKey, OMITTED, SHEET, typing, writing } from './testing';

interface MarkingCase {
  readonly what: string;
  readonly given: Given;
  readonly points: number;
  readonly language?: 'en' | 'ru' | 'kk' | 'uz' | 'ko';
}

interface MarkedItem {
  readonly form: ItemForm;
  readonly key: AnswerKey;
  readonly cases: readonly MarkingCase[];
}

const sequence = (...options: string[]): Given => ({ kind: 'sequence', options });
const parts = (filled: Record<string, string>): Given => ({ kind: 'parts', parts: filled });
const nothing = { what: 'left out', given: OMITTED, points: 0 };

const FOUR = ['a', 'b', 'c', 'd'];
const THREE_PARTS = [{ id: 'p' }, { id: 'q' }, { id: 'r' }];

/** What every kind of item is worth for which answer: the specification of marking. */
const TABLE: Readonly<Record<string, MarkedItem>> = {
  'a single choice': {
    form: aForm(),
    key: { kind: 'single', correct: 'c' },
    cases: [
      { what: 'the key', given: choosing('c'), points: 1 },
      { what: 'a distractor', given: choosing('a'), points: 0 },
      nothing,
    ],
  },
  'several choices, all or nothing': {
    form: aForm({ kind: 'multiple' }),
    key: { kind: 'multiple', correct: ['a', 'd'] },
    cases: [
      { what: 'the key', given: choosing('d', 'a'), points: 1 },
      { what: 'half of it', given: choosing('a'), points: 0 },
      { what: 'one too many', given: choosing('a', 'b', 'd'), points: 0 },
      { what: 'everything', given: choosing(...FOUR), points: 0 },
      nothing,
    ],
  },
  'several choices, each a point': {
    form: aForm({ kind: 'multiple', optionIds: ['a', 'b', 'c', 'd', 'e'] }),
    key: { kind: 'multiple', correct: ['a', 'c', 'd'], credit: 'parts' },
    cases: [
      { what: 'the key', given: choosing('a', 'c', 'd'), points: 3 },
      { what: 'two of three', given: choosing('a', 'c'), points: 2 },
      { what: 'two of three and a wrong one', given: choosing('a', 'b', 'c'), points: 1 },
      { what: 'everything', given: choosing('a', 'b', 'c', 'd', 'e'), points: 1 },
      { what: 'only wrong ones', given: choosing('b', 'e'), points: 0 },
      nothing,
    ],
  },
  'a short text': {
    form: { kind: 'text', optionIds: [] },
    key: {
      kind: 'text',
      accepted: { en: ['open data'], ru: ['открытые данные'], uz: ['ochiq maʼlumotlar'] },
    },
    cases: [
      { what: 'the text', given: writing('open data'), points: 1 },
      { what: 'other case and blanks', given: writing('  Open   Data. '), points: 1 },
      { what: 'the text of the language', given: writing('Открытые данные'), language: 'ru', points: 1 },
      {
        what: 'the English text in another language',
        given: writing('open data'),
        language: 'ru',
        points: 1,
      },
      { what: 'another apostrophe', given: writing("ochiq ma'lumotlar"), language: 'uz', points: 1 },
      { what: 'the text of another language', given: writing('открытые данные'), language: 'kk', points: 0 },
      { what: 'more words', given: writing('the open data'), points: 0 },
      nothing,
    ],
  },
  'a short text with typing errors allowed': {
    form: { kind: 'text', optionIds: [] },
    key: { kind: 'text', accepted: { en: ['interoperability'] }, comparison: { typos: 2 } },
    cases: [
      { what: 'the text', given: writing('interoperability'), points: 1 },
      { what: 'a letter missing', given: writing('interoperabilty'), points: 1 },
      { what: 'two letters exchanged and one missing', given: writing('itneroperabilty'), points: 1 },
      { what: 'three slips', given: writing('itnroperabilty'), points: 0 },
      nothing,
    ],
  },
  'a number': {
    form: { kind: 'numeric', optionIds: [] },
    key: numericKey(1250.5, 0.5),
    cases: [
      { what: 'the number', given: typing('1250.5'), points: 1 },
      { what: 'groups and a comma', given: typing('1 250,5'), language: 'ru', points: 1 },
      { what: 'English groups', given: typing('1,250.5'), points: 1 },
      { what: 'the end of the tolerance', given: typing('1251'), points: 1 },
      { what: 'beyond it', given: typing('1251.1'), points: 0 },
      { what: 'a unit behind', given: typing('1250.5 €'), points: 1 },
      nothing,
    ],
  },
  'a number with its units': {
    form: { kind: 'numeric', optionIds: [] },
    key: {
      kind: 'numeric',
      answer: 90,
      tolerance: 0,
      units: [
        { names: { en: ['min', 'minutes'], ko: ['분'] }, factor: 1 },
        { names: { en: ['h', 'hours'], ko: ['시간'] }, factor: 60 },
      ],
    },
    cases: [
      { what: 'no unit', given: typing('90'), points: 1 },
      { what: 'the unit', given: typing('90 minutes'), points: 1 },
      { what: 'another unit for the same', given: typing('1.5 h'), points: 1 },
      { what: 'the unit of the language', given: typing('90분'), language: 'ko', points: 1 },
      { what: 'the number with another unit', given: typing('90 hours'), points: 0 },
      { what: 'an unknown unit', given: typing('90 days'), points: 0 },
      nothing,
    ],
  },
  'an order, all or nothing': {
    form: aForm({ kind: 'order' }),
    key: { kind: 'order', sequence: ['b', 'd', 'a', 'c'] },
    cases: [
      { what: 'the order', given: sequence('b', 'd', 'a', 'c'), points: 1 },
      { what: 'the last two exchanged', given: sequence('b', 'd', 'c', 'a'), points: 0 },
      nothing,
    ],
  },
  'an order, a point for each pair of neighbours': {
    form: aForm({ kind: 'order' }),
    key: { kind: 'order', sequence: ['b', 'd', 'a', 'c'], credit: 'parts' },
    cases: [
      { what: 'the order', given: sequence('b', 'd', 'a', 'c'), points: 3 },
      { what: 'the first step put last', given: sequence('d', 'a', 'c', 'b'), points: 2 },
      { what: 'the halves exchanged', given: sequence('a', 'c', 'b', 'd'), points: 2 },
      { what: 'the middle exchanged', given: sequence('b', 'a', 'd', 'c'), points: 0 },
      nothing,
    ],
  },
  'lines to match': {
    form: aForm({ kind: 'match', parts: THREE_PARTS }),
    key: { kind: 'match', pairs: { p: 'a', q: 'b', r: 'a' }, credit: 'parts' },
    cases: [
      { what: 'all matched', given: parts({ p: 'a', q: 'b', r: 'a' }), points: 3 },
      { what: 'one option for all', given: parts({ p: 'a', q: 'a', r: 'a' }), points: 2 },
      { what: 'one line alone', given: parts({ q: 'b' }), points: 1 },
      { what: 'all crossed', given: parts({ p: 'b', q: 'a', r: 'c' }), points: 0 },
      nothing,
    ],
  },
  'a text with gaps': {
    form: { kind: 'cloze', optionIds: [], parts: [{ id: 'p', optionIds: FOUR }, { id: 'q' }, { id: 'r' }] },
    key: {
      kind: 'cloze',
      credit: 'parts',
      gaps: {
        p: { option: 'd' },
        q: { accepted: { en: ['sum'], ru: ['сумм'] } },
        r: { answer: 0.2, tolerance: 0.01 },
      },
    },
    cases: [
      { what: 'all filled', given: parts({ p: 'd', q: 'SUM', r: '0.2' }), points: 3 },
      {
        what: 'all filled in Russian',
        given: parts({ p: 'd', q: 'СУММ', r: '0,21' }),
        language: 'ru',
        points: 3,
      },
      { what: 'a number that is none', given: parts({ p: 'd', q: 'sum', r: 'a fifth' }), points: 2 },
      { what: 'another option', given: parts({ p: 'a', q: 'sum', r: '0.2' }), points: 2 },
      nothing,
    ],
  },
  'a place in a picture': {
    form: aForm({ kind: 'hotspot' }),
    key: { kind: 'hotspot', correct: ['b', 'c'] },
    cases: [
      { what: 'one of the right places', given: choosing('c'), points: 1 },
      { what: 'a wrong place', given: choosing('d'), points: 0 },
      nothing,
    ],
  },
  'an inbox': {
    form: aForm({ kind: 'inbox', parts: THREE_PARTS }),
    key: { kind: 'inbox', credit: 'parts', actions: { p: ['a'], q: ['b', 'c'], r: ['d'] } },
    cases: [
      { what: 'each letter dealt with', given: parts({ p: 'a', q: 'c', r: 'd' }), points: 3 },
      { what: 'in another right way', given: parts({ p: 'a', q: 'b', r: 'd' }), points: 3 },
      { what: 'a trap answered', given: parts({ p: 'b', q: 'b', r: 'd' }), points: 2 },
      { what: 'letters left lying', given: parts({ r: 'd' }), points: 1 },
      nothing,
    ],
  },
  'a sheet': {
    form: SHEET,
    key: aSheetKey(),
    cases: [
      {
        what: 'the state of the key',
        given: parts({ sum: '=SUM(B2:B4)', filter: 'A2', sort: 'B desc' }),
        points: 3,
      },
      {
        what: 'the same state by other ways',
        given: parts({ sum: ' =b2 + B3+B4 ', filter: 'A4', sort: 'B desc' }),
        points: 3,
      },
      {
        what: 'a Russian name and words in Russian',
        given: parts({ sum: '=СУММЕСЛИ(A2:A4;"Север";B2:B4)+B3', filter: 'A2', sort: 'B desc' }),
        language: 'ru',
        points: 3,
      },
      {
        what: 'words of another language',
        given: parts({ sum: '=СУММЕСЛИ(A2:A4;"North";B2:B4)+B3' }),
        language: 'ru',
        points: 0,
      },
      { what: 'the number that stands there today', given: parts({ sum: '24' }), points: 0 },
      { what: 'that number as a formula', given: parts({ sum: '=12+5+7' }), points: 0 },
      { what: 'a formula right today alone', given: parts({ sum: '=B2*2' }), points: 0 },
      {
        what: 'a formula that cannot be read',
        given: parts({ sum: '=SUM(B2:B4', sort: 'B desc' }),
        points: 1,
      },
      { what: 'other rows', given: parts({ filter: 'A3' }), points: 0 },
      { what: 'a filter that cannot be', given: parts({ filter: 'B9' }), points: 0 },
      { what: 'the other direction', given: parts({ filter: 'A2', sort: 'B asc' }), points: 1 },
      { what: 'another column', given: parts({ sort: 'A desc' }), points: 0 },
      nothing,
    ],
  },
  'a sheet, all or nothing': {
    form: SHEET,
    key: aSheetKey({ credit: undefined }),
    cases: [
      { what: 'everything', given: parts({ sum: '=SUM(B2:B4)', filter: 'A2', sort: 'B desc' }), points: 1 },
      { what: 'all but the sort', given: parts({ sum: '=SUM(B2:B4)', filter: 'A2' }), points: 0 },
      nothing,
    ],
  },
};

describe.each(Object.entries(TABLE))('%s', (_, { form, key, cases }) => {
  it('has a key that fits', () => {
    expect(() => checkKey(form, key)).not.toThrow();
  });

  it.each(cases)('gives for $what $points', ({ given, points, language = 'en' }) => {
    expect(mark(key, checkGiven(form, given), language)).toEqual({ category: points });
  });

  it('has full credit in its table', () => {
    expect(Math.max(...cases.map(({ points }) => points))).toBe(fullCreditOf(key));
  });
});
