import { remarkDetails } from './remark';

describe('The details of a remark', () => {
  it('keep numbers, and cut a long text between two of its signs', () => {
    const details = remarkDetails({ row: 12, text: `${'a'.repeat(79)}👩‍💻b` });
    expect(details['row']).toBe(12);
    expect(details['text']).toBe(`${'a'.repeat(79)}👩…`);
  });

  it('put names in one line, at most forty of them, and say where there are none', () => {
    expect(remarkDetails({ found: ['ReadMe', 'Levels'], known: [] })).toEqual({
      found: 'ReadMe; Levels',
      known: '–',
    });
    const many = remarkDetails({ known: Array.from({ length: 50 }, (_, index) => `c${index}`) });
    expect(String(many['known']).split('; ')).toHaveLength(40);
  });
});
