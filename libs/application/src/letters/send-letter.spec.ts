import { afterTry } from './send-letter';

describe('a letter that the mail server did not take', () => {
  const now = new Date('2026-04-01T08:00:00Z');

  it.each([
    [1, '2026-04-01T08:01:00Z'],
    [2, '2026-04-01T08:05:00Z'],
    [3, '2026-04-01T08:15:00Z'],
    [4, '2026-04-01T09:00:00Z'],
    [40, '2026-04-01T09:00:00Z'],
  ])('is tried again after try %i at %s', (tries, at) => {
    expect(afterTry(tries, now)).toEqual(new Date(at));
  });
});
