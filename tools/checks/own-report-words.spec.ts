import { LANGUAGES } from '@qabilet/kernel';
import { official as english } from '../../libs/i18n/src/messages/en/official';
import { official as kazakh } from '../../libs/i18n/src/messages/kk/official';
import { official as korean } from '../../libs/i18n/src/messages/ko/official';
import { official as russian } from '../../libs/i18n/src/messages/ru/official';
import { official as uzbek } from '../../libs/i18n/src/messages/uz/official';
import { OWN_TEXTS } from '../../libs/reports/src/own-words';

const ON_SCREEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

describe('the own report', () => {
  it.each(LANGUAGES)('says in %s what the screen says', (language) => {
    const words = Object.entries(OWN_TEXTS[language]).filter(([key]) => !key.startsWith('own.'));
    expect(words.length).toBeGreaterThan(50);
    expect(Object.fromEntries(words)).toEqual(
      Object.fromEntries(words.map(([key]) => [key, ON_SCREEN[language]?.[`result.${key}`]])),
    );
  });
});
