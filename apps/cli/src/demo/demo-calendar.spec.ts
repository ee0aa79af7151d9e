import { dateOf, daysFrom, demoCalendar, workingMoment } from './demo-calendar';

describe('the calendar of the demo', () => {
  it.each([
    ['2026-11-23', 2026, 'Autumn 2026'],
    ['2026-10-31', 2025, 'Autumn 2026'],
    ['2026-11-01', 2026, 'Autumn 2026'],
    ['2026-12-31', 2026, 'Winter 2026'],
    ['2027-02-28', 2026, 'Winter 2027'],
    ['2027-03-01', 2026, 'Spring 2027'],
    ['2027-08-15', 2026, 'Summer 2027'],
  ])('on %s shows the programme of %i and calls the time %s', (today, year, season) => {
    expect(demoCalendar(new Date(today))).toMatchObject({ year, season });
  });
});

describe('a moment of work', () => {
  const period = { from: dateOf(2026, 4, 6), to: dateOf(2026, 4, 20) };

  it.each([
    [0, 0, '2026-04-06T04:00:00.000Z'],
    [0.999, 0.999, '2026-04-17T10:59:00.000Z'],
    // The sixth working day is the Monday after.
    [0.5, 0.5, '2026-04-13T07:30:00.000Z'],
  ])('for %d and %d is %s', (day, hour, moment) => {
    expect(workingMoment(period, { day, hour }).toISOString()).toBe(moment);
  });

  it('lies on another day where the period has no working day', () => {
    const saturday = dateOf(2026, 4, 11);
    const moment = workingMoment({ from: saturday, to: daysFrom(saturday, 2) }, { day: 0.9, hour: 0 });
    expect(moment.toISOString()).toBe('2026-04-12T04:00:00.000Z');
  });
});
