import { type AnswerKey, checkKey, InvalidKey, type ItemForm } from './answer-key';
import { mark } from './mark';
import { aForm, choosing, numericKey } from './testing';

const TEXT: ItemForm = { kind: 'text', optionIds: [] };
const NUMERIC: ItemForm = { kind: 'numeric', optionIds: [] };
const MULTIPLE = aForm({ kind: 'multiple' });

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
