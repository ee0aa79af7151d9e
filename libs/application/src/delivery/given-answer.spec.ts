import type { ItemKind } from '@qabilet/item-bank';
import { AnswerInOneWay } from './errors';
import { givenOf } from './given-answer';

const masked = [
  { id: 'x1', option: { id: 'a', text: { en: 'A' } } },
  { id: 'x2', option: { id: 'b', text: { en: 'B' } } },
];
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
    ['an answer that is also left out', { text: 'x', omitted: true }],
  ])('refuses %s', (_case, body) => {
    expect(() => givenOf(body, item('single'), masked)).toThrow(AnswerInOneWay);
  });
});
