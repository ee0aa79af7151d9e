import { WRITTEN_KINDS } from '@qabilet/api-client';
import { freshId, newItem, sendable, withWords } from './written-item';

describe('a new item', () => {
  it.each(WRITTEN_KINDS)('of kind %s has ids that differ', (kind) => {
    const { options = [], parts = [] } = newItem(kind);
    const ids = [...options, ...parts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a fresh id', () => {
  it('is the next letter that no option has', () => {
    const item = newItem('single');
    expect(freshId(item)).toBe('e');
    expect(freshId({ ...item, options: item.options?.filter(({ id }) => id !== 'b') })).toBe('b');
  });

  it('is not one that an option of a gap has', () => {
    const item = newItem('cloze');
    const gap = { ...item.parts?.[0], id: 'gap1', text: { en: '' }, rationale: { en: '' } };
    const options = ['gap1-a', 'gap1-1'].map((id) => ({ id, text: { en: '' }, rationale: { en: '' } }));
    expect(freshId({ ...item, parts: [{ ...gap, options }] }, 'gap')).toBe('gap2');
    expect(freshId({ ...item, parts: [{ ...gap, options }] }, 'gap1-')).toBe('gap1-2');
  });
});

describe('words in a language', () => {
  it('make it one of the languages of the text, and none when they are taken away', () => {
    const text = withWords({ en: 'Ask' }, 'ru', 'Спросить');
    expect(text).toEqual({ en: 'Ask', ru: 'Спросить' });
    expect(withWords(text, 'ru', '')).toEqual({ en: 'Ask' });
    expect(withWords({ en: 'Ask' }, 'en', '')).toEqual({ en: '' });
  });
});

describe('what is sent of an item', () => {
  it('names no empty answers and no languages without answers', () => {
    const { accepted } = sendable({ ...newItem('text'), accepted: { en: [' open data ', ''], ru: [''] } });
    expect(accepted).toEqual({ en: ['open data'] });
  });

  it('has every enemy once', () => {
    expect(sendable({ ...newItem('text'), enemies: ['1.1-01', '', '1.1-01'] }).enemies).toEqual(['1.1-01']);
  });

  it('has no answer where none is typed, and numbers that no check lets pass where others are missing', () => {
    const sent = sendable({
      ...newItem('numeric'),
      answer: Number.NaN,
      seconds: Number.NaN,
      tolerance: Number.NaN,
    });
    expect(sent.answer).toBeUndefined();
    expect(sent.seconds).toBeLessThan(5);
    expect(sent.tolerance).toBeLessThan(0);
    expect(JSON.stringify(sent)).not.toContain('null');
  });
});
