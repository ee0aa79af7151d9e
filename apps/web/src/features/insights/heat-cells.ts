import type { GroupCell, GroupFigure, HeatMap as HeatMapView, HeatMapCell } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import type { HeatCell } from '@qabilet/ui';
import { levelStep, type LevelWords } from '../../scale';

/** A logit is worth this much against one level when people of the same level are put in order. */
const WITHIN_LEVEL = 0.01;

/** Turns the figures of the API into cells that say number, word and how sure it is. */
export function useHeatCells(words: LevelWords, minimumCell: number) {
  const t = useStaffText();
  const { formats } = usePlace();
  const none: HeatCell = {
    kind: 'none',
    text: t('staff.no-evidence'),
    explanation: t('staff.no-evidence-long'),
  };

  function person(cell: HeatMapCell): HeatCell {
    if (!cell.enough || cell.level === undefined) return none;
    const [low, high] = cell.between ?? [];
    const isBetween = low !== undefined && high !== undefined;
    const isShort = cell.target !== undefined && cell.level < cell.target;
    return {
      kind: 'value',
      value: isBetween ? (low + high) / 2 : cell.level,
      figure: isBetween
        ? t('heat.between-figure', { low: formats.number(low), high: formats.number(high) })
        : formats.number(cell.level),
      word: isBetween
        ? t('heat.between-word', { low: words.word(low), high: words.word(high) })
        : words.word(cell.level),
      step: levelStep(cell.level),
      count:
        isShort && cell.target !== undefined
          ? t('heat.needs', { level: formats.number(cell.target) })
          : certainty(cell.probability),
    };
  }
  function certainty(probability: number | undefined): string {
    return probability === undefined ? '' : t('heat.certainty', { percent: formats.percent(probability) });
  }
  function group(figure: GroupFigure): HeatCell {
    if (figure.suppressed)
      return {
        kind: 'suppressed',
        text: t('staff.suppressed', { n: formats.number(minimumCell) }),
        explanation: t('staff.suppressed-long', { n: formats.number(minimumCell) }),
      };
    if (figure.enough === false || figure.level === undefined) return none;
    return {
      kind: 'value',
      value: figure.level + (figure.mean ?? 0) * WITHIN_LEVEL,
      figure: formats.number(figure.level),
      word: words.word(figure.level),
      step: levelStep(figure.level),
      count: t('staff.n', { n: figure.n ?? 0 }),
    };
  }
  /** As `group`, where the mean level is known to a tenth. */
  function meanLevel({ figure, meanLevel: mean }: GroupCell): HeatCell {
    const cell = group(figure);
    if (cell.kind !== 'value' || !mean) return cell;
    return { ...cell, value: mean.value, figure: formats.number(mean.value, 1) };
  }
  return { person, group, meanLevel, none };
}

/** Competences with a figure first; the order of the framework stays within both parts. */
export function shownFirst<Competence>(
  competences: readonly Competence[],
  figures: readonly GroupFigure[] = [],
): readonly Competence[] {
  return [true, false].flatMap((isShown) =>
    competences.filter((_, index) => (figures[index]?.enough === true) === isShown),
  );
}

/** The cells of a row under the codes of their competences. */
export function byCompetence(
  competences: HeatMapView['competences'],
  cells: readonly HeatCell[],
): Readonly<Record<string, HeatCell>> {
  return Object.fromEntries(
    competences.flatMap((competence, index) => {
      const cell = cells[index];
      return cell ? [[competence.code, cell]] : [];
    }),
  );
}
