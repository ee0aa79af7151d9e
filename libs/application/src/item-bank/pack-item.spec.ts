import { InvalidKey } from '@qabilet/item-bank';
import { aContentPack } from '../testing/index';
import { canonical, type PackItem } from './content-pack';
import { itemContentOf } from './pack-item';

type Kind = PackItem['kind'];

function anItem<K extends Kind>(kind: K): PackItem & { kind: K } {
  const item = aContentPack().items.find((candidate) => candidate.kind === kind);
  return item as PackItem & { kind: K };
}

describe('An item of the pack', () => {
  it('has the one right option as its key', () => {
    expect(itemContentOf(anItem('single')).key).toEqual({ kind: 'single', correct: 'a' });
  });

  it('has all right options as its key where several are to be chosen', () => {
    expect(itemContentOf(anItem('multiple')).key).toEqual({ kind: 'multiple', correct: ['a', 'b'] });
  });

  it('has the number with its tolerance, or the accepted texts', () => {
    expect(itemContentOf(anItem('numeric')).key).toEqual({ kind: 'numeric', answer: 42, tolerance: 0.5 });
    expect(itemContentOf(anItem('text')).key).toMatchObject({
      kind: 'text',
      accepted: { en: ['open data'] },
    });
  });

  it('shows options without telling which are right', () => {
    expect(itemContentOf(anItem('single')).options[0]).toEqual({
      id: 'a',
      text: { en: 'Option a', ru: 'Вариант a' },
    });
  });

  it('is refused when two options of a single choice are right', () => {
    const item = anItem('single');
    const options = item.options.map((option) => ({ ...option, correct: true }));
    expect(() => itemContentOf({ ...item, options })).toThrow(InvalidKey);
  });
});

describe('The languages of an item', () => {
  it('are those in which stem and every option are there', () => {
    const item = anItem('single');
    expect(itemContentOf(item).languages).toEqual(['en', 'ru']);
    const options = item.options.map((option, index) =>
      index === 3 ? { ...option, text: { en: option.text.en } } : option,
    );
    expect(itemContentOf({ ...item, options }).languages).toEqual(['en']);
  });

  it('need the unit of a number and the accepted texts of an open question', () => {
    expect(itemContentOf({ ...anItem('numeric'), unit: { en: 'hours' } }).languages).toEqual(['en']);
    expect(itemContentOf({ ...anItem('text'), accepted: { en: ['open data'] } }).languages).toEqual(['en']);
  });
});

describe('Canonical JSON', () => {
  it('does not depend on the order of keys, but on that of lists', () => {
    expect(canonical({ b: [{ y: 1, x: 2 }], a: 1 })).toBe(canonical({ a: 1, b: [{ x: 2, y: 1 }] }));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });

  it('takes a key without a value as absent', () => {
    expect(canonical({ a: undefined })).toBe(canonical({}));
  });
});
