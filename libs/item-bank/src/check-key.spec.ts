import type { AnswerKey } from './answer-key';
import { checkKey, InvalidKey } from './check-key';
import type { ItemForm } from './item-form';
import { mark } from './mark';
import { aForm, aSheetKey, choosing, numericKey, SHEET, sheetRows } from './testing';

const TEXT: ItemForm = { kind: 'text', optionIds: [] };
const NUMERIC: ItemForm = { kind: 'numeric', optionIds: [] };
const MULTIPLE = aForm({ kind: 'multiple' });
const ORDER = aForm({ kind: 'order', optionIds: ['a', 'b', 'c'] });
const MATCH = aForm({ kind: 'match', parts: [{ id: 'p' }, { id: 'q' }] });
const INBOX = aForm({ kind: 'inbox', parts: [{ id: 'p' }] });
const CLOZE: ItemForm = {
  kind: 'cloze',
  optionIds: [],
  parts: [{ id: 'p', optionIds: ['a', 'b'] }, { id: 'q' }],
};
const SHEET_STEPS = aSheetKey().steps;
const FILLED = { p: { option: 'a' }, q: { accepted: { en: ['open data'] } } };

function faultsOf(form: ItemForm, key: AnswerKey): string[] {
  try {
    checkKey(form, key);
    return [];
  } catch (refusal) {
    if (refusal instanceof InvalidKey) return refusal.faults.map((fault) => fault.message);
    throw refusal;
  }
}

describe('checking a key', () => {
  it.each<[ItemForm, AnswerKey]>([
    [aForm(), { kind: 'single', correct: 'd' }],
    [MULTIPLE, { kind: 'multiple', correct: ['a', 'b'] }],
    [TEXT, { kind: 'text', accepted: { en: ['csv'], ru: ['csv', 'цсв'] } }],
    [NUMERIC, numericKey(12, 0)],
    [ORDER, { kind: 'order', sequence: ['c', 'a', 'b'], credit: 'parts' }],
    [MATCH, { kind: 'match', pairs: { p: 'a', q: 'a' } }],
    [aForm({ kind: 'hotspot' }), { kind: 'hotspot', correct: ['a', 'b'] }],
    [INBOX, { kind: 'inbox', actions: { p: ['a', 'b'] } }],
    [CLOZE, { kind: 'cloze', gaps: FILLED }],
    [SHEET, aSheetKey()],
    [CLOZE, { kind: 'cloze', gaps: { ...FILLED, q: { answer: 2, tolerance: 0 } } }],
  ])('accepts one by which the item can be answered right and wrong', (form, key) => {
    expect(faultsOf(form, key)).toEqual([]);
  });

  it.each<[string, ItemForm, AnswerKey, string]>([
    ['of another kind', aForm(), numericKey(1), 'A single item needs a single key'],
    ['naming no option', aForm(), { kind: 'single', correct: 'z' }, 'There is no option z'],
    [
      'for one option',
      aForm({ optionIds: ['a'] }),
      { kind: 'single', correct: 'a' },
      'At least two options are needed',
    ],
    [
      'for equal options',
      aForm({ optionIds: ['a', 'a'] }),
      { kind: 'single', correct: 'a' },
      'Two options have the same id',
    ],
    ['with nothing right', MULTIPLE, { kind: 'multiple', correct: [] }, 'At least one option must be right'],
    [
      'with everything right',
      MULTIPLE,
      { kind: 'multiple', correct: ['a', 'b', 'c', 'd'] },
      'At least one option must be wrong',
    ],
    [
      'naming an option twice',
      MULTIPLE,
      { kind: 'multiple', correct: ['a', 'a'] },
      'An option is named twice',
    ],
    [
      'without English',
      TEXT,
      { kind: 'text', accepted: { ru: ['да'] } },
      'At least one accepted text in English is needed',
    ],
    [
      'with an empty text',
      TEXT,
      { kind: 'text', accepted: { en: ['a', ' '] } },
      "An accepted text in 'en' is empty",
    ],
    [
      'for an order that leaves an option out',
      ORDER,
      { kind: 'order', sequence: ['a', 'b'] },
      'The right order names every option once',
    ],
    [
      'for an order that names an option twice',
      ORDER,
      { kind: 'order', sequence: ['a', 'b', 'b'] },
      'The right order names every option once',
    ],
    ['for a part without a key', MATCH, { kind: 'match', pairs: { p: 'a' } }, 'Part q has no key'],
    [
      'for a part that is not there',
      MATCH,
      { kind: 'match', pairs: { p: 'a', q: 'b', z: 'a' } },
      'There is no part z',
    ],
    [
      'matching an unknown option',
      MATCH,
      { kind: 'match', pairs: { p: 'a', q: 'z' } },
      'There is no option z',
    ],
    ['without parts', aForm({ kind: 'match' }), { kind: 'match', pairs: {} }, 'At least one part is needed'],
    [
      'for equal parts',
      aForm({ kind: 'match', parts: [{ id: 'p' }, { id: 'p' }] }),
      { kind: 'match', pairs: { p: 'a' } },
      'Two parts have the same id',
    ],
    [
      'for a letter whatever is done with it',
      INBOX,
      { kind: 'inbox', actions: { p: ['a', 'b', 'c', 'd'] } },
      'At least one option must be wrong',
    ],
    [
      'naming an option in a typed gap',
      CLOZE,
      { kind: 'cloze', gaps: { ...FILLED, q: { option: 'a' } } },
      'Gap q is typed into and its key names an option',
    ],
    [
      'naming words for a gap with a list',
      CLOZE,
      { kind: 'cloze', gaps: { ...FILLED, p: { accepted: { en: ['a'] } } } },
      'Gap p has a list and its key names no option',
    ],
    [
      'with a unit that makes everything nothing',
      NUMERIC,
      { kind: 'numeric', answer: 1, tolerance: 0, units: [{ names: { en: ['km'] }, factor: 0 }] },
      'A unit has an English name and a factor other than 0',
    ],
    [
      'with more points than an item may give',
      aForm({ kind: 'order', optionIds: [...'abcdefghij'] }),
      { kind: 'order', sequence: [...'abcdefghij'], credit: 'parts' },
      'An item gives at most 8 points',
    ],
    [
      'whose formula shows the same on all data',
      SHEET,
      aSheetKey({ trials: [sheetRows(), sheetRows([5, 12, 7])] }),
      'The formula of sum shows the same on all data, so that a typed value would do',
    ],
    [
      'whose formulas are tried once',
      SHEET,
      aSheetKey({ trials: [sheetRows()] }),
      'Formulas are tried on other data too',
    ],
    [
      'whose formula shows no value',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sum: { cell: 'B6', formula: '=SUM(B2:B6)' } } }),
      'The formula of sum shows no value',
    ],
    [
      'whose filter leaves nothing away',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, filter: { filter: '' } } }),
      'The filter of filter hides some rows and leaves some',
    ],
    [
      'whose sort names no column',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sort: { sort: 'down' } } }),
      'Step sort sorts by no column',
    ],
    [
      'whose sort names a column beside the sheet',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sort: { sort: 'C asc' } } }),
      'Step sort sorts by no column',
    ],
    [
      'that is filtered twice',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sort: { filter: 'A3' } } }),
      'More than one step filters',
    ],
    [
      'that is sorted twice',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, filter: { sort: 'A asc' } } }),
      'More than one step sorts',
    ],
    [
      'with two formulas in one cell, however its name is written',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sort: { cell: 'b6', formula: '=B3' } } }),
      'More than one step fills B6',
    ],
    [
      'whose formula may be off by less than nothing',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sum: { cell: 'B6', formula: '=SUM(B2:B4)', tolerance: -1 } } }),
      'The tolerance of sum is no number from 0',
    ],
    [
      'whose formula may be off by what is no number',
      SHEET,
      aSheetKey({ steps: { ...SHEET_STEPS, sum: { cell: 'B6', formula: '=SUM(B2:B4)', tolerance: NaN } } }),
      'The tolerance of sum is no number from 0',
    ],
    [
      'whose rows are not even',
      SHEET,
      aSheetKey({ trials: [sheetRows(), sheetRows().slice(1)] }),
      'All rows of a sheet are as long as the first one, on every trial',
    ],
    ['without a number', NUMERIC, numericKey(NaN), 'The answer is a number and the tolerance 0 or more'],
    [
      'with a negative tolerance',
      NUMERIC,
      numericKey(1, -1),
      'The answer is a number and the tolerance 0 or more',
    ],
  ])('refuses one %s', (_, form, key, message) => {
    expect(faultsOf(form, key)).toEqual([message]);
  });

  it('agrees with marking on what is right', () => {
    const key: AnswerKey = { kind: 'multiple', correct: ['a', 'b'] };
    checkKey(MULTIPLE, key);
    expect(mark(key, choosing('b', 'a'), 'en').category).toBe(1);
  });
});
