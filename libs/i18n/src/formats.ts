import { formatDate, formatTime } from './dates';
import { LANGUAGE_FACTS, type Language } from './languages';

export interface Formats {
  readonly date: (value: string | Date) => string;
  readonly time: (value: string | Date) => string;
  readonly dateTime: (value: string | Date) => string;
  readonly number: (value: number, fractionDigits?: number) => string;
  readonly percent: (share: number) => string;
  /** Locale by which words are put in order. */
  readonly locale: string;
}

const asDate = (value: string | Date) => (typeof value === 'string' ? new Date(value) : value);

/** A calendar day carries no time: it is the same day in every zone. */
const zoneOf = (value: string | Date) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'UTC' : undefined;

/** How numbers, shares and dates are written in a language. */
export function formatsFor(language: Language): Formats {
  const locales = [...LANGUAGE_FACTS[language].locales];
  const share = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 });
  const date = (value: string | Date) => formatDate(asDate(value), language, zoneOf(value));
  const time = (value: string | Date) => formatTime(asDate(value), language);
  return {
    date,
    time,
    dateTime: (value) => `${date(value)}, ${time(value)}`,
    number: (value, fractionDigits = 0) =>
      new Intl.NumberFormat(locales, {
        minimumFractionDigits: fractionDigits,
        maximumFractionDigits: fractionDigits,
      }).format(value),
    percent: (value) => share.format(value),
    locale: locales[0] ?? 'en',
  };
}

/** Not seen; keeps what follows it from left to right. */
const LEFT_TO_RIGHT = '\u200E';

/** As numbers stand in words that read from right to left: without it, the minus sign is carried behind its digits. */
export function amongRightToLeft(formats: Formats): Formats {
  const held = (text: string) => (/^\p{Nd}/u.test(text) ? text : `${LEFT_TO_RIGHT}${text}`);
  return {
    ...formats,
    number: (value, fractionDigits) => held(formats.number(value, fractionDigits)),
    percent: (share) => held(formats.percent(share)),
  };
}
