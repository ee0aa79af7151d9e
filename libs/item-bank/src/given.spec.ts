import type { ItemForm } from './item-form';
import { checkGiven, type Given, isSameGiven, LONGEST_ANSWER, MalformedAnswer } from './given';
import { aForm, choosing, OMITTED, typing, writing } from './testing';

const TEXT: ItemForm = { kind: 'text', optionIds: [] };
const NUMERIC: ItemForm = { kind: 'numeric', optionIds: [] };
const MULTIPLE = aForm({ kind: 'multiple' });

const ORDER = aForm({ kind: 'order', optionIds: ['a', 'b', 'c'] });
const MATCH = aForm({ kind: 'match', parts: [{ id: 'p' }, { id: 'q' }] });
const CLOZE: ItemForm = {
  kind: 'cloze',
  optionIds: [],
  parts: [{ id: 'p', optionIds: ['a', 'b'] }, { id: 'q' }],
};
const sequence = (...options: string[]): Given => ({ kind: 'sequence', options });
const parts = (filled: Record<string, string>): Given => ({ kind: 'parts', parts: filled });

function refusalOf(form: ItemForm, given: Given): string {
  try {
    checkGiven(form, given);
    return 'accepted';
  } catch (refusal) {
    if (refusal instanceof MalformedAnswer) return refusal.code;
    throw refusal;
  }
}

describe('checking an answer', () => {
  it.each([
    [aForm(), choosing('b')],
    [MULTIPLE, choosing('d', 'a')],
    [TEXT, writing('register')],
    [NUMERIC, typing('1 234,5 км')],
    [ORDER, sequence('c', 'a', 'b')],
    [MATCH, parts({ p: 'a', q: 'a' })],
    [CLOZE, parts({ p: 'b', q: 'open data' })],
    [aForm({ kind: 'hotspot' }), choosing('d')],
  ])('passes a well-formed one on unchanged', (form, given) => {
    expect(checkGiven(form, given)).toEqual(given);
  });

  it.each([
    ['an unknown option', aForm(), choosing('z'), 'item-bank.unknown-option'],
    ['two options for a single choice', aForm(), choosing('a', 'b'), 'item-bank.one-option-only'],
    ['the same option twice', MULTIPLE, choosing('a', 'a'), 'item-bank.option-chosen-twice'],
    ['a text for a choice', aForm(), writing('b'), 'item-bank.wrong-kind-of-answer'],
    ['a choice for a text', TEXT, choosing('a'), 'item-bank.wrong-kind-of-answer'],
    ['a text for a number', NUMERIC, writing('5'), 'item-bank.wrong-kind-of-answer'],
    ['an order of some', ORDER, sequence('a', 'b'), 'item-bank.order-incomplete'],
    ['an order with a stranger', ORDER, sequence('a', 'b', 'z'), 'item-bank.unknown-option'],
    ['an order with one twice', ORDER, sequence('a', 'b', 'b'), 'item-bank.option-chosen-twice'],
    ['a choice for an order', ORDER, choosing('a'), 'item-bank.wrong-kind-of-answer'],
    ['two places of a picture', aForm({ kind: 'hotspot' }), choosing('a', 'b'), 'item-bank.one-option-only'],
    ['a part that is not there', MATCH, parts({ z: 'a' }), 'item-bank.unknown-part'],
    ['a match with a stranger', MATCH, parts({ p: 'z' }), 'item-bank.unknown-option'],
    ['a word for a gap with a list', CLOZE, parts({ p: 'c' }), 'item-bank.unknown-option'],
    ['a gap too long', CLOZE, parts({ q: 'x'.repeat(LONGEST_ANSWER + 1) }), 'item-bank.answer-too-long'],
    ['a text too long', TEXT, writing('x'.repeat(LONGEST_ANSWER + 1)), 'item-bank.answer-too-long'],
    ['a number too long', NUMERIC, typing('1'.repeat(LONGEST_ANSWER + 1)), 'item-bank.answer-too-long'],
    ['words for a number', NUMERIC, typing('about ten'), 'item-bank.not-a-number'],
  ])('refuses %s', (_, form, given, code) => {
    expect(refusalOf(form, given)).toBe(code);
  });

  it('accepts a text of the greatest length', () => {
    expect(refusalOf(TEXT, writing('x'.repeat(LONGEST_ANSWER)))).toBe('accepted');
  });

  it.each([
    ['no option', aForm(), choosing()],
    ['blanks', TEXT, writing(' \u00A0\n')],
    ['an empty number', NUMERIC, typing('')],
    ['no order', ORDER, sequence()],
    ['empty parts', CLOZE, parts({ p: '', q: ' ' })],
    ['an omission', MULTIPLE, OMITTED],
  ])('takes %s for omitted', (_, form, given) => {
    expect(checkGiven(form, given)).toEqual({ kind: 'omitted' });
  });

  it('leaves out parts that were left alone', () => {
    expect(checkGiven(CLOZE, parts({ p: '', q: 'open data' }))).toEqual(parts({ q: 'open data' }));
  });

  it('refuses as invalid, saying what to do', () => {
    expect(new MalformedAnswer('one-option-only')).toMatchObject({
      kind: 'invalid',
      message: 'Choose one option only',
    });
  });
});

describe('the same answer', () => {
  it.each([
    [choosing('a', 'b'), choosing('b', 'a'), true],
    [choosing('a'), choosing('b'), false],
    [choosing('a'), choosing('a', 'b'), false],
    [writing('x'), writing('x'), true],
    [writing('x'), writing('y'), false],
    [writing('5'), typing('5'), false],
    [OMITTED, { kind: 'omitted' } as const, true],
    [OMITTED, choosing('a'), false],
    [sequence('a', 'b'), sequence('a', 'b'), true],
    [sequence('a', 'b'), sequence('b', 'a'), false],
    [parts({ p: 'a', q: 'b' }), parts({ q: 'b', p: 'a' }), true],
    [parts({ p: 'a' }), parts({ p: 'a', q: 'b' }), false],
    [parts({ p: 'a' }), parts({ p: 'b' }), false],
    [parts({ p: 'a' }), sequence('a'), false],
  ])('of %j and %j is %p', (left, right, same) => {
    expect(isSameGiven(left, right)).toBe(same);
  });
});
