import type { Language } from '@qabilet/kernel';
import { IntlMessageFormat } from 'intl-messageformat';

/** Locales for numbers and dates, the best first. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  ru: ['ru'],
  kk: ['kk', 'ru'],
  uz: ['uz-Latn', 'uz', 'ru'],
  ko: ['ko'],
};

type Values = Readonly<Record<string, string | number>>;

/** Messages, numbers and dates in one language. */
export function speechOf<Key extends string>(texts: Readonly<Record<Key, string>>, language: Language) {
  const locales = [...LOCALES[language]];
  const whole = new Intl.NumberFormat(locales, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locales, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredth = new Intl.NumberFormat(locales, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locales, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const messages = new Map<Key, IntlMessageFormat>();
  const messageOf = (key: Key): IntlMessageFormat => {
    const message =
      messages.get(key) ?? new IntlMessageFormat(texts[key], locales[0], undefined, { ignoreTag: true });
    messages.set(key, message);
    return message;
  };
  return {
    t: (key: Key, values: Values = {}): string => String(messageOf(key).format({ ...values })),
    number: (value: number) => whole.format(value),
    tenth: (value: number) => tenth.format(value),
    hundredth: (value: number) => hundredth.format(value),
    percent: (value: number) => share.format(value),
    date: (iso: string) => day.format(new Date(iso)),
    moment: (iso: string) => `${moment.format(new Date(iso))} UTC`,
  };
}
