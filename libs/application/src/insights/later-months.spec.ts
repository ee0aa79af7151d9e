import { monthEnds } from './later-months';

describe('the ends of months', () => {
  it('are those of the months that are over', () => {
    const until = (day: string) => monthEnds(new Date('2026-04-06T09:00:00Z'), new Date(day));
    expect(until('2026-04-30T23:59:59Z')).toEqual([]);
    expect(until('2026-05-01T00:00:00Z')).toEqual(['2026-04-30']);
    expect(until('2026-07-15T12:00:00Z')).toEqual(['2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it('go on over the end of a year, leap days included', () => {
    expect(monthEnds(new Date('2027-11-30T23:00:00Z'), new Date('2028-03-01T00:00:00Z'))).toEqual([
      ...['2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29'],
    ]);
  });
});
