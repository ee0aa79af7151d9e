import { answerFrom, emptyDraft, faultOf } from './draft';

const draft = (overrides: object) => ({ ...emptyDraft('q1'), ...overrides });

describe('a draft', () => {
  it.each(['12', '3.5', '-4', '1 250,75', '12 000'])('takes %s for a number', (text) => {
    expect(faultOf('numeric', draft({ text }))).toBeUndefined();
  });

  it.each(['ten', '12 per cent', '--3'])('takes %s for no number', (text) => {
    expect(faultOf('numeric', draft({ text }))).toBe('not-a-number');
  });

  it('may be "I do not know" whatever the kind', () => {
    expect(faultOf('single', draft({ isUnknown: true }))).toBeUndefined();
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
});
