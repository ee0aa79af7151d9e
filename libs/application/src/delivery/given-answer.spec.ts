import type { ItemKind } from '@qabilet/item-bank';
import { AnswerInOneWay } from './errors';
import { givenOf } from './given-answer';
import type { MaskedNames } from './question-mask';

const masked: MaskedNames = {
  options: [
    { id: 'x1', option: { id: 'a', text: { en: 'A' } } },
    { id: 'x2', option: { id: 'b', text: { en: 'B' } } },
  ],
  parts: [
    { id: 'y1', part: { id: 'p', text: { en: 'P' } } },
    {
      id: 'y2',
      part: { id: 'q', text: { en: 'Q' } },
      options: [{ id: 'z1', option: { id: 'c', text: { en: 'C' } } }],
    },
  ],
};
const item = (kind: ItemKind) => ({ form: { kind, optionIds: ['a', 'b'] } });

describe('reading what a person sent', () => {
  it('turns masked options into those of the item', () => {
    expect(givenOf({ options: ['x2', 'x1'] }, item('multiple'), masked)).toEqual({
      kind: 'choice',
      options: ['b', 'a'],
    });
  });

  it('never takes a true option name for a masked one', () => {
    expect(givenOf({ options: ['a'] }, item('single'), masked)).toEqual({ kind: 'choice', options: ['?a'] });
  });

  it('keeps the order in which options were put', () => {
    expect(givenOf({ order: ['x2', 'x1'] }, item('order'), masked)).toEqual({
      kind: 'sequence',
      options: ['b', 'a'],
    });
  });

  it('turns masked parts and what was chosen in them into those of the item', () => {
    const parts = [
      { id: 'y1', value: 'x2' },
      { id: 'y2', value: 'z1' },
    ];
    expect(givenOf({ parts }, item('match'), masked)).toEqual({ kind: 'parts', parts: { p: 'b', q: 'c' } });
  });

  it('takes neither a true part name nor an option of another part', () => {
    const parts = [
      { id: 'p', value: 'x1' },
      { id: 'y2', value: 'x1' },
    ];
    expect(givenOf({ parts }, item('match'), masked)).toEqual({
      kind: 'parts',
      parts: { '?p': 'x1', q: '?x1' },
    });
  });

  it('leaves what was typed into a gap as it is', () => {
    const typed = { options: [], parts: masked.parts };
    expect(givenOf({ parts: [{ id: 'y1', value: 'Open data' }] }, item('cloze'), typed)).toEqual({
      kind: 'parts',
      parts: { p: 'Open data' },
    });
  });

  it('reads text as a number where the item asks for one', () => {
    expect(givenOf({ text: '4,5' }, item('numeric'), masked)).toEqual({ kind: 'number', text: '4,5' });
    expect(givenOf({ text: '4,5' }, item('text'), masked)).toEqual({ kind: 'text', text: '4,5' });
  });

  it('knows a question left out', () => {
    expect(givenOf({ omitted: true }, item('single'), masked)).toEqual({ kind: 'omitted' });
  });

  it.each([
    ['nothing', {}],
    ['a mere "not omitted"', { omitted: false }],
    ['two ways', { text: 'x', options: ['x1'] }],
    ['an order beside parts', { order: ['x1'], parts: [] }],
    ['an answer that is also left out', { text: 'x', omitted: true }],
  ])('refuses %s', (_case, body) => {
    expect(() => givenOf(body, item('single'), masked)).toThrow(AnswerInOneWay);
  });
});
