import type { GroupFigure, LevelLabel, Ranged, WavePoint } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import type { Cell } from './report-document';
import { speechOf } from './speech';
import { english, type ReportTexts } from './texts/en';
import { kazakh } from './texts/kk';
import { korean } from './texts/ko';
import { russian } from './texts/ru';
import { uzbek } from './texts/uz';

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

/** Stands where the evidence is too thin for a figure. */
const NO_FIGURE = '–';

interface WordsOf {
  readonly language: Language;
  readonly levels: readonly LevelLabel[];
  readonly minimumCell: number;
}

/** The figures of groups in words and numbers, as the screens say them; what is suppressed stays so. */
export function wordsIn({ language, levels, minimumCell }: WordsOf) {
  const speech = speechOf(REPORT_TEXTS[language], language);
  const { t, number, hundredth, percent } = speech;
  const minimum = number(minimumCell);
  const hiddenShort = t('staff.suppressed', { n: minimum });
  const hidden = t('staff.suppressed-long', { n: minimum });

  const nameOf = (ordinal: number) => levels.find((level) => level.ordinal === ordinal)?.name.text;
  const word = (level: number) =>
    level === 0 ? t('heat.below-first', { level: nameOf(1) ?? '1' }) : (nameOf(level) ?? String(level));
  const isShown = (figure: GroupFigure) => !figure.suppressed && figure.enough !== false;
  const interval = (low: string, high: string) => t('staff.interval', { low, high });
  const ranged = (one: Ranged | undefined, write: (value: number) => string): Cell =>
    one
      ? { text: write(one.value), below: interval(write(one.low), write(one.high)) }
      : { text: NO_FIGURE, isQuiet: true };
  const shareAlone = (figure: GroupFigure) => {
    if (figure.suppressed) return hidden;
    if (figure.shareAtTarget !== undefined) return percent(figure.shareAtTarget);
    if (!isShown(figure)) return t('staff.no-evidence-long');
    return figure.asked === 0 ? t('staff.nobody-asked') : hidden;
  };
  const shareInterval = ({ shareLow: low, shareHigh: high }: GroupFigure) =>
    low === undefined || high === undefined ? undefined : interval(percent(low), percent(high));
  return {
    ...speech,
    nothing: NO_FIGURE,
    hidden,
    hiddenShort,
    minimum,
    isShown,
    word,
    interval,
    ranged,
    level: (figure: GroupFigure) => {
      if (figure.suppressed) return hidden;
      return isShown(figure) && figure.level !== undefined ? word(figure.level) : t('staff.no-evidence-long');
    },
    /** On the scale, with its interval. */
    mean: (figure: GroupFigure | undefined): Cell => {
      const { mean: value, low, high } = figure && isShown(figure) ? figure : {};
      if (value === undefined || low === undefined || high === undefined) return ranged(undefined, hundredth);
      return ranged({ value, low, high }, hundredth);
    },
    share: (figure: GroupFigure) => {
      const among = shareInterval(figure);
      const alone = shareAlone(figure);
      if (among === undefined) return alone;
      const value = t('staff.with-interval', { value: alone, interval: among });
      const { asked, n } = figure;
      return asked === undefined || asked === n ? value : t('staff.of-asked', { value, n: asked });
    },
    shareAlone,
    shareInterval,
    people: (figure: GroupFigure) => (figure.suppressed ? hiddenShort : number(figure.n ?? 0)),
    coverage: ({ coverage, valid, invited }: WavePoint) =>
      coverage === undefined || valid === undefined || invited === undefined
        ? hiddenShort
        : t('staff.percent-of', { percent: percent(coverage), part: valid, whole: invited }),
  };
}

export type ReportWords = ReturnType<typeof wordsIn>;
