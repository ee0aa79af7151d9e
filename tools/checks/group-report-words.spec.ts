import { LANGUAGES } from '@qabilet/kernel';
import { staff as english } from '../../libs/i18n/src/messages/en/staff';
import { staff as russian } from '../../libs/i18n/src/messages/ru/staff';
import { REPORT_TEXTS } from '../../libs/reports/src/report-words';

/** The staff's pages speak English and Russian; reports speak every language of the product. */
const ON_SCREEN = { en: english, ru: russian } as const;

const isOfPrint = (key: string) => key.startsWith('print.');
const valuesOf = (message: string) => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

describe('the report of a group', () => {
  it.each(['en', 'ru'] as const)('says in %s what the screen says', (language) => {
    const screen: Readonly<Record<string, string>> = ON_SCREEN[language];
    const words = Object.entries(REPORT_TEXTS[language]).filter(([key]) => !isOfPrint(key));
    expect(words.length).toBeGreaterThan(90);
    expect(Object.fromEntries(words)).toEqual(Object.fromEntries(words.map(([key]) => [key, screen[key]])));
  });

  it.each(LANGUAGES)('names in %s the same values as in English', (language) => {
    const named = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([key, message]) => [key, [...new Set(valuesOf(message))]]);
    const others = named(REPORT_TEXTS[language]);
    expect(others).toEqual(named(REPORT_TEXTS.en));
  });
});
