import type { CompetenceResult, LevelLabel } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import { english, type OwnTexts } from './own-texts/en';
import { kazakh } from './own-texts/kk';
import { korean } from './own-texts/ko';
import { russian } from './own-texts/ru';
import { uzbek } from './own-texts/uz';
import { LOCALES } from './report-words';

export const OWN_TEXTS: Readonly<Record<Language, OwnTexts>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

export const STANDINGS = ['reached', 'not-reached', 'open', 'unknown'] as const;
export type Standing = 'reached' | 'likely' | 'unlikely' | 'missed' | 'unknown';

/** A target counts as decided above 0.9 and below 0.1, as in the test; between them it is said which way it leans. */
const DECIDED_ABOVE = 0.9;
const DECIDED_BELOW = 0.1;
const EVEN = 0.5;

/** Where a person stands against the level of the role; nothing where the role asks for none. */
export function standingOf({ target, measured, atTarget }: CompetenceResult): Standing | undefined {
  if (target === undefined) return undefined;
  if (!measured.enough || atTarget === undefined) return 'unknown';
  if (atTarget >= DECIDED_ABOVE) return 'reached';
  if (atTarget <= DECIDED_BELOW) return 'missed';
  return atTarget >= EVEN ? 'likely' : 'unlikely';
}

type Values = Readonly<Record<string, string | number>>;

/** A person's own figures in the words of the screen. */
export function ownWordsIn(language: Language, levels: readonly LevelLabel[]) {
  const locales = [...LOCALES[language]];
  const texts = OWN_TEXTS[language];
  const whole = new Intl.NumberFormat(locales, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locales, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locales, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });

  const t = (key: keyof OwnTexts, values: Values = {}): string =>
    String(
      new IntlMessageFormat(texts[key], locales[0], undefined, { ignoreTag: true }).format({ ...values }),
    );
  const nameOf = (ordinal: number) => levels.find((level) => level.ordinal === ordinal)?.name.text;
  const level = (ordinal: number) =>
    ordinal === 0 ? t('below-first', { level: nameOf(1) ?? '1' }) : (nameOf(ordinal) ?? String(ordinal));
  return {
    t,
    level,
    number: (value: number) => whole.format(value),
    tenth: (value: number) => tenth.format(value),
    percent: (value: number) => share.format(value),
    date: (iso: string) => day.format(new Date(iso)),
    moment: (iso: string) => `${moment.format(new Date(iso))} UTC`,
    measured: ({ measured }: CompetenceResult): string => {
      if (!measured.enough || measured.level === undefined) return t('not-enough');
      const [low, high] = measured.between ?? [];
      return low === undefined || high === undefined
        ? level(measured.level)
        : t('between', { low: level(low), high: level(high) });
    },
    certainty: ({ measured: { enough, probability } }: CompetenceResult): string =>
      enough && probability !== undefined ? share.format(probability) : '',
    standing: (result: CompetenceResult): string => {
      const standing = standingOf(result);
      return standing ? t(`role-${standing}`) : '';
    },
  };
}

export type OwnWords = ReturnType<typeof ownWordsIn>;
