import type { Question } from '@qabilet/api-client';
import { question } from '../../testing/examples';
import { answerFrom, emptyDraft, faultOf, isDraft, withPart, withPlace } from './draft';

const of = (kind: Question['kind'], count = 3): Question => ({
  ...question(1),
  kind,
  options: ['a', 'b', 'c', 'd'].slice(0, count).map((id) => ({ id, text: `Option ${id}` })),
});
const draft = (overrides: object) => ({ ...emptyDraft('q1'), ...overrides });

describe('a draft', () => {
  it.each(['12', '3.5', '-4', '1 250,75', '12 000'])('takes %s for a number', (text) => {
    expect(faultOf(of('numeric'), draft({ text }))).toBeUndefined();
  });

  it.each(['ten', '12 per cent', '--3'])('takes %s for no number', (text) => {
    expect(faultOf(of('numeric'), draft({ text }))).toBe('not-a-number');
  });

  it('may be "I do not know" whatever the kind', () => {
    expect(faultOf(of('single'), draft({ isUnknown: true }))).toBeUndefined();
    expect(answerFrom('text', draft({ isUnknown: true, text: 'x' }), 'k')).toEqual({
      questionId: 'q1',
      idempotencyKey: 'k',
      omitted: true,
    });
  });

  it('goes out as options or as text, never as both', () => {
    expect(answerFrom('multiple', draft({ options: ['a', 'c'] }), 'k')).toMatchObject({
      options: ['a', 'c'],
    });
    expect(answerFrom('numeric', draft({ text: ' 12 ' }), 'k')).toEqual({
      questionId: 'q1',
      idempotencyKey: 'k',
      text: '12',
    });
  });

  it('puts options in places, one in each', () => {
    const placed = withPlace(withPlace(withPlace(draft({}), 'a', '2'), 'b', '1'), 'c', '2');
    expect(placed.parts).toEqual({ b: '1', c: '2' });
    expect(faultOf(of('order'), placed)).toBe('missing-place');
    const whole = withPlace(placed, 'a', '3');
    expect(faultOf(of('order'), whole)).toBeUndefined();
    expect(answerFrom('order', whole, 'k')).toMatchObject({ order: ['b', 'c', 'a'] });
    expect(withPlace(whole, 'b', '').parts).toEqual({ c: '2', a: '3' });
  });

  it.each(['match', 'cloze', 'inbox'] as const)(
    'of %s goes out part by part, the empty ones left out',
    (kind) => {
      expect(faultOf(of(kind), withPart(draft({}), 'p', ' '))).toBe('missing-part');
      const filled = withPart(withPart(draft({}), 'p', ' x '), 'q', '');
      expect(faultOf(of(kind), filled)).toBeUndefined();
      expect(answerFrom(kind, filled, 'k')).toMatchObject({ parts: [{ id: 'p', value: 'x' }] });
    },
  );

  it('is known again from what was kept, unless it was kept in another form', () => {
    expect(isDraft(JSON.parse(JSON.stringify(draft({ text: 'x' }))))).toBe(true);
    expect(isDraft({ questionId: 'q1', options: [], text: '', isUnknown: false })).toBe(false);
  });
});
