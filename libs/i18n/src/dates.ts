import { LANGUAGE_FACTS, type Language } from './languages';

/** Browsers on Chromium know neither Kazakh nor Uzbek month names, so these are written here. */
const MONTHS: Partial<
  Record<Language, { readonly names: readonly string[]; readonly write: (parts: DateParts) => string }>
> = {
  kk: {
    names: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
    write: ({ year, month, day }) => `${year} ж. ${day} ${month}`,
  },
  uz: {
    names: [
      'yanvar',
      'fevral',
      'mart',
      'aprel',
      'may',
      'iyun',
      'iyul',
      'avgust',
      'sentabr',
      'oktabr',
      'noyabr',
      'dekabr',
    ],
    write: ({ year, month, day }) => `${year}-yil ${day}-${month}`,
  },
};

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const TIME_ZONE_OF_READER = undefined;

/** A day in words, for example "22 November 2026". */
export function formatDate(
  date: Date,
  language: Language,
  timeZone: string | undefined = TIME_ZONE_OF_READER,
): string {
  const own = MONTHS[language];
  if (!own)
    return new Intl.DateTimeFormat([...LANGUAGE_FACTS[language].locales], {
      dateStyle: 'long',
      timeZone,
    }).format(date);
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return own.write({
    year: part('year'),
    month: own.names[Number(part('month')) - 1] ?? '',
    day: part('day'),
  });
}

/** The time of day, for example "10:42". */
export function formatTime(
  date: Date,
  language: Language,
  timeZone: string | undefined = TIME_ZONE_OF_READER,
): string {
  const locales = MONTHS[language] ? ['ru'] : [...LANGUAGE_FACTS[language].locales];
  return new Intl.DateTimeFormat(locales, { hour: '2-digit', minute: '2-digit', timeZone }).format(date);
}
