import type { GroupFigure, LevelLabel, WavePoint } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { reportTexts, type ReportTexts } from './report-texts';

/** Locales for numbers and dates, the best first. */
export const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  ru: ['ru'],
  kk: ['kk', 'ru'],
  uz: ['uz-Latn', 'uz', 'ru'],
  ko: ['ko'],
};

interface WordsOf {
  readonly language: Language;
  readonly levels: readonly LevelLabel[];
  readonly minimumCell: number;
}

/** The figures of groups in words and numbers, as the screens say them; what is suppressed stays so. */
export function wordsIn({ language, levels, minimumCell }: WordsOf) {
  const texts: ReportTexts = reportTexts(language);
  const locales = [...LOCALES[language]];
  const whole = new Intl.NumberFormat(locales, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locales, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
  const hiddenShort = `<${whole.format(minimumCell)}`;
  const hidden = texts.hidden(whole.format(minimumCell));

  const nameOf = (ordinal: number) => levels.find((level) => level.ordinal === ordinal)?.name.text;
  const word = (level: number) =>
    level === 0 ? texts.belowFirst(nameOf(1) ?? '1') : (nameOf(level) ?? String(level));
  const isShown = (figure: GroupFigure) => !figure.suppressed && figure.enough !== false;
  return {
    texts,
    hidden,
    hiddenShort,
    minimum: whole.format(minimumCell),
    isShown,
    word,
    number: (value: number) => whole.format(value),
    tenth: (value: number) => tenth.format(value),
    percent: (value: number) => share.format(value),
    date: (iso: string) => day.format(new Date(iso)),
    level: (figure: GroupFigure) => {
      if (figure.suppressed) return hiddenShort;
      return isShown(figure) && figure.level !== undefined ? word(figure.level) : texts.notEnough;
    },
    share: (figure: GroupFigure) => {
      if (figure.suppressed) return hiddenShort;
      const { shareAtTarget: value, shareLow: low, shareHigh: high } = figure;
      if (value === undefined) return isShown(figure) && figure.asked !== 0 ? hiddenShort : texts.notEnough;
      return low === undefined || high === undefined
        ? share.format(value)
        : `${share.format(value)} (${texts.between(share.format(low), share.format(high))})`;
    },
    people: (figure: GroupFigure) => (figure.suppressed ? hiddenShort : whole.format(figure.n ?? 0)),
    coverage: ({ coverage, finished, invited }: WavePoint) =>
      coverage === undefined || finished === undefined || invited === undefined
        ? hiddenShort
        : texts.partOf(share.format(coverage), whole.format(finished), whole.format(invited)),
  };
}

export type ReportWords = ReturnType<typeof wordsIn>;
