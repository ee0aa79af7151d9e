import type { GroupFigure, Progress, Ranged, WavePoint } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { levelWords, type LevelWords } from '../../scale';

/** Sentences and signs for figures about groups, suppression included. */
export function useGroupWords(levels: Progress['levels'], minimumCell: number) {
  const t = useStaffText();
  const { formats } = usePlace();
  const words: LevelWords = levelWords(levels, (level) => t('heat.below-first', { level }));
  const hidden = t('staff.suppressed-long', { n: formats.number(minimumCell) });

  const isShown = (figure: GroupFigure) => !figure.suppressed && figure.enough !== false;
  function level(figure: GroupFigure): string {
    if (figure.suppressed) return hidden;
    return isShown(figure) && figure.level !== undefined
      ? words.word(figure.level)
      : t('staff.no-evidence-long');
  }
  function shareAlone(figure: GroupFigure): string {
    if (figure.suppressed) return hidden;
    if (figure.shareAtTarget !== undefined) return formats.percent(figure.shareAtTarget);
    if (!isShown(figure)) return t('staff.no-evidence-long');
    return figure.asked === 0 ? t('staff.nobody-asked') : hidden;
  }
  function shareInterval({ shareLow: low, shareHigh: high }: GroupFigure): string | undefined {
    if (low === undefined || high === undefined) return undefined;
    return t('staff.interval', { low: formats.percent(low), high: formats.percent(high) });
  }
  function share(figure: GroupFigure): string {
    const interval = shareInterval(figure);
    const alone = shareAlone(figure);
    if (interval === undefined) return alone;
    const value = t('staff.with-interval', { value: alone, interval });
    const { asked, n } = figure;
    return asked === undefined || asked === n ? value : t('staff.of-asked', { value, n: asked });
  }
  /** Mean on the scale and its interval, in one line; nothing where it may not or cannot be said. */
  function mean(figure: GroupFigure): string | undefined {
    const { mean: value, low, high } = figure;
    if (!isShown(figure) || value === undefined || low === undefined || high === undefined) return undefined;
    const interval = t('staff.interval', { low: formats.number(low, 2), high: formats.number(high, 2) });
    return t('staff.with-interval', { value: formats.number(value, 2), interval });
  }
  function people(figure: GroupFigure): string {
    if (figure.suppressed) return t('staff.suppressed', { n: formats.number(minimumCell) });
    return formats.number(figure.n ?? 0);
  }
  function coverage({ coverage: part, valid, invited }: WavePoint): string {
    if (part === undefined || valid === undefined || invited === undefined)
      return t('staff.suppressed', { n: formats.number(minimumCell) });
    return t('staff.percent-of', { percent: formats.percent(part), part: valid, whole: invited });
  }
  return { words, level, mean, share, shareAlone, shareInterval, people, coverage, isShown };
}

/** What stands above the values of a figure in a file. */
export function figureColumns(t: ReturnType<typeof useStaffText>): readonly string[] {
  return [
    t('file.mean'),
    t('file.low'),
    t('file.high'),
    t('file.level'),
    t('heat.gap-share'),
    t('file.share-low'),
    t('file.share-high'),
    t('file.asked'),
    t('heat.gap-n'),
  ];
}

/** Mean, level, share at target with their intervals and numbers of people; nothing where nothing may be shown. */
export function figureValues(figure: GroupFigure | undefined): readonly (number | undefined)[] {
  return [
    figure?.mean,
    figure?.low,
    figure?.high,
    figure?.level,
    figure?.shareAtTarget,
    figure?.shareLow,
    figure?.shareHigh,
    figure?.asked,
    figure?.n,
  ];
}

/** What stands above a value with its interval in a file. */
export function rangeColumns(name: string, t: ReturnType<typeof useStaffText>): readonly string[] {
  return [name, `${name}: ${t('file.low')}`, `${name}: ${t('file.high')}`];
}

/** A value and both ends of its interval; nothing where nothing may be shown. */
export function rangeValues(one: Ranged | undefined): readonly (number | undefined)[] {
  return [one?.value, one?.low, one?.high];
}

export type GroupWords = ReturnType<typeof useGroupWords>;

/** Of a mean between two waves, with its interval; absent until there are two. */
export type ShownChange = Pick<Progress, 'change' | 'changeLow' | 'changeHigh'>;

export type ChangeKind = 'rise' | 'fall' | 'within';

/** A change counts when its interval leaves out zero. */
export function changeKind(low: number | undefined, high: number | undefined): ChangeKind | undefined {
  if (low === undefined || high === undefined) return undefined;
  if (low > 0) return 'rise';
  return high < 0 ? 'fall' : 'within';
}

/** The last wave somebody has finished; before that the last one there is. */
export function latestOf(points: readonly WavePoint[]): WavePoint | undefined {
  return points.findLast(({ finished }) => finished !== 0) ?? points.at(-1);
}
