import type {
  CompetenceTrend,
  GroupFigure,
  Progress,
  RankedGap,
  UnitNode,
  WavePoint,
} from '@qabilet/contracts';
import { barLine, onLevelScale } from './place';
import type { Cell, Section } from './report-document';
import type { ReportWords } from './report-words';

const DEEPEST_INDENT = 6;
const NOTHING = '–';

/** The last wave somebody has finished; before that the last one there is. */
export function latestOf(points: readonly WavePoint[]): WavePoint | undefined {
  return points.findLast(({ finished }) => finished !== 0) ?? points.at(-1);
}

function scaleCell(figure: GroupFigure | undefined, cuts: readonly number[], say: ReportWords): Cell {
  if (!figure || !say.isShown(figure) || figure.mean === undefined) return { text: NOTHING, isQuiet: true };
  return { scale: onLevelScale(cuts, { mean: figure.mean, low: figure.low, high: figure.high }) };
}

/** Wave by wave, all competences together. */
export function wavesSection({ waves, cuts }: Progress, say: ReportWords): Section {
  const { texts } = say;
  return {
    heading: texts.waves,
    columns: [
      { header: texts.wave, kind: 'name' },
      { header: texts.opened, kind: 'words' },
      { header: texts.level, kind: 'words' },
      { header: texts.scale, kind: 'picture' },
      { header: texts.share, kind: 'number' },
      { header: texts.people, kind: 'number' },
      { header: texts.coverage, kind: 'number' },
    ],
    rows: waves.map((wave) => [
      { text: wave.waveName },
      { text: say.date(wave.opensAt) },
      { text: say.level(wave.figure) },
      scaleCell(wave.figure, cuts, say),
      { text: say.share(wave.figure) },
      { text: say.people(wave.figure) },
      { text: say.coverage(wave) },
    ]),
    empty: texts.none,
  };
}

/** Every competence from the first to the last wave with figures; those of which something can be said come first. */
export function competencesSection({ competences, cuts }: Progress, say: ReportWords): Section {
  const { texts } = say;
  const shown = ({ points }: CompetenceTrend): readonly GroupFigure[] =>
    points.filter((point) => say.isShown(point) && point.mean !== undefined);
  const missing = ({ points }: CompetenceTrend): string =>
    points.some(({ suppressed }) => suppressed) ? say.hiddenShort : NOTHING;
  const change = ({ changeLow, changeHigh }: CompetenceTrend): string => {
    if (changeLow === undefined || changeHigh === undefined) return NOTHING;
    if (changeLow > 0) return texts.changes.rise;
    return changeHigh < 0 ? texts.changes.fall : texts.changes.within;
  };
  const ordered = [true, false].flatMap((isShown) =>
    competences.filter((trend) => shown(trend).length > 0 === isShown),
  );
  return {
    heading: texts.competences,
    columns: [
      { header: texts.competence, kind: 'name' },
      { header: texts.first, kind: 'words' },
      { header: texts.last, kind: 'words' },
      { header: texts.scale, kind: 'picture' },
      { header: texts.change, kind: 'words' },
      { header: texts.share, kind: 'number' },
      { header: texts.people, kind: 'number' },
    ],
    rows: ordered.map((trend) => {
      const figures = shown(trend);
      const [first, last] = [figures[0], figures.at(-1)];
      return [
        { text: trend.competence.name.text },
        { text: first ? say.level(first) : missing(trend) },
        { text: last ? say.level(last) : missing(trend) },
        scaleCell(last, cuts, say),
        { text: change(trend) },
        { text: last ? say.share(last) : missing(trend) },
        { text: last ? say.people(last) : missing(trend) },
      ];
    }),
    empty: texts.none,
  };
}

/** What the group lacks most, the largest first. */
export function gapsSection(gaps: readonly RankedGap[], say: ReportWords): Section {
  const { texts } = say;
  const at = barLine(gaps);
  return {
    heading: texts.gaps,
    lead: texts.gapsLead,
    columns: [
      { header: texts.competence, kind: 'name' },
      { header: texts.short, kind: 'number' },
      { header: texts.interval, kind: 'words' },
      { header: '', kind: 'picture' },
      { header: texts.share, kind: 'number' },
      { header: texts.people, kind: 'number' },
    ],
    rows: gaps.map(({ competence, gap, low, high, shareAtTarget, n }) => [
      { text: competence.name.text },
      { text: say.tenth(gap) },
      { text: texts.between(say.tenth(low), say.tenth(high)) },
      { bar: { zero: at(0), at: at(gap), from: at(low), to: at(high) } },
      { text: say.percent(shareAtTarget) },
      { text: say.number(n) },
    ]),
    empty: texts.gapsNone,
  };
}

/** The organisation, parents before children, in the latest wave. */
export function unitsSection(units: readonly UnitNode[], say: ReportWords): Section {
  const { texts } = say;
  return {
    heading: texts.units,
    columns: [
      { header: texts.unit, kind: 'name' },
      { header: texts.coverage, kind: 'words' },
      { header: '', kind: 'picture' },
      { header: texts.level, kind: 'words' },
      { header: texts.share, kind: 'number' },
      { header: texts.people, kind: 'number' },
    ],
    rows: units.map(({ name, depth, points }) => {
      const point = latestOf(points);
      const figure = point?.figure ?? { suppressed: true };
      return [
        { text: name, indent: Math.min(depth, DEEPEST_INDENT) },
        { text: point ? say.coverage(point) : NOTHING },
        point?.coverage === undefined ? { text: NOTHING, isQuiet: true } : { share: point.coverage },
        { text: say.level(figure) },
        { text: say.share(figure) },
        { text: say.people(figure) },
      ];
    }),
    empty: texts.none,
  };
}
