import fc from 'fast-check';
import { typingDistance } from './typing-distance';

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'ш', '한'), maxLength: 7 });

describe('the typing distance', () => {
  it.each([
    ['metadata', 'metadata', 0],
    ['metadata', 'metdata', 1],
    ['metadata', 'metaddata', 1],
    ['metadata', 'netadata', 1],
    ['metadata', 'metadaat', 1],
    ['кодировка', 'кодировак', 1],
    ['register', '', 8],
    ['', '', 0],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %d', (left, right, distance) => {
    expect(typingDistance(left, right)).toBe(distance);
  });

  it('is nothing for the same word, the same both ways, and never more than the longer word', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (left, right) => {
        expect(typingDistance(left, left)).toBe(0);
        expect(typingDistance(left, right)).toBe(typingDistance(right, left));
        expect(typingDistance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });

  it('is one after any single slip', () => {
    fc.assert(
      fc.property(anyWord, fc.nat(), (word, at) => {
        const place = at % (word.length + 1);
        expect(typingDistance(word, `${word.slice(0, place)}x${word.slice(place)}`)).toBe(1);
      }),
    );
  });
});
