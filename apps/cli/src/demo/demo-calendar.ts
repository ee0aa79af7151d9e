const DAY_MS = 24 * 60 * 60 * 1000;
/** People of the demo work from 9 to 17 o'clock, five hours east of Greenwich. */
const FIRST_HOUR = 4;
const LAST_HOUR = 11;

const SEASONS = ['Winter', 'Spring', 'Summer', 'Autumn'] as const;

/** When the people of the demo did what; everything but the last check lies before the day of the seeding. */
export interface DemoCalendar {
  /** Of the programme that ended last. */
  readonly year: number;
  /** 'Autumn 2026': when the demo was made. */
  readonly season: string;
  readonly today: Date;
}

/** A seven-month programme ends in October: until November the one of the year before is the last that ended. */
export function demoCalendar(today: Date): DemoCalendar {
  const month = today.getUTCMonth();
  const year = month >= 10 ? today.getUTCFullYear() : today.getUTCFullYear() - 1;
  const season = SEASONS[Math.floor(((month + 1) % 12) / 3)] ?? 'Winter';
  return { year, season: `${season} ${today.getUTCFullYear()}`, today };
}

/** Midnight (UTC) of a calendar date; months count from 1. */
export function dateOf(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

export function daysFrom(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS);
}

/** '2026-04-01' */
export function calendarDate(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/**
 * A moment in the working hours of a working day of the period: `day` and `hour` are uniform numbers in [0, 1). A period
 * without a working day gives one of its other days.
 */
export function workingMoment(
  { from, to }: { readonly from: Date; readonly to: Date },
  { day, hour }: { readonly day: number; readonly hour: number },
): Date {
  const first = Math.ceil(from.getTime() / DAY_MS);
  const last = Math.max(first + 1, Math.floor(to.getTime() / DAY_MS));
  const days = Array.from({ length: last - first }, (_, index) => new Date((first + index) * DAY_MS));
  const working = days.filter((candidate) => candidate.getUTCDay() % 6 !== 0);
  const choice = working.length > 0 ? working : days;
  const chosen = choice[Math.floor(day * choice.length)] ?? from;
  const minutes = Math.floor((FIRST_HOUR + hour * (LAST_HOUR - FIRST_HOUR)) * 60);
  return new Date(chosen.getTime() + minutes * 60_000);
}
