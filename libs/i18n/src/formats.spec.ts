import { formatDate } from './dates';
import { amongRightToLeft, formatsFor } from './formats';

describe('formats', () => {
  it.each([
    ['en', '22 November 2026'],
    ['ru', '22 ноября 2026 г.'],
    ['kk', '2026 ж. 22 қараша'],
    ['uz', '2026-yil 22-noyabr'],
    ['ko', '2026년 11월 22일'],
  ] as const)('write a day in %s as "%s"', (language, expected) => {
    expect(formatDate(new Date('2026-11-22T09:00:00Z'), language, 'UTC')).toBe(expected);
  });

  it('keep a calendar day the same day in every zone', () => {
    expect(formatsFor('kk').date('2026-04-01')).toBe('2026 ж. 1 сәуір');
  });

  it('write the same share as each language does', () => {
    expect(formatsFor('en').percent(0.784)).toBe('78%');
    expect(formatsFor('ru').percent(0.784)).toBe('78\u00a0%');
  });

  it('write numbers with as many places as asked for', () => {
    expect(formatsFor('en').number(1204)).toBe('1,204');
    expect(formatsFor('ru').number(1.25, 1)).toBe('1,3');
  });

  it('hold the sign of a number before it among words from right to left, and leave plain numbers as they are', () => {
    const { number, percent, date } = amongRightToLeft(formatsFor('en'));
    expect(number(-0.54, 2)).toBe('\u200e-0.54');
    expect(percent(-0.1)).toBe('\u200e-10%');
    expect([number(0.54, 2), percent(0.1), date('2026-04-01')]).toEqual(['0.54', '10%', '1 April 2026']);
  });
});
