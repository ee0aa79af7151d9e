import type { AgencyReport } from '@qabilet/application';
import type { CompetenceTrend, GroupFigure, LaterStructure, Progress, RankedGap } from '@qabilet/contracts';
import { latestOf } from './latest-wave';
import { barLine, scaleCell } from './place';
import type { Section } from './report-document';
import type { ReportWords } from './report-words';
import { changeCell } from './waves-section';

const DEEPEST_INDENT = 6;

type Organisation = Pick<AgencyReport, 'units' | 'later'>;

/** Every competence from the first to the last wave with figures; those of which something can be said come first. */
export function competencesSection({ competences }: Progress, say: ReportWords): Section {
  const { t } = say;
  const shown = ({ points }: CompetenceTrend): readonly GroupFigure[] =>
    points.filter((point) => say.isShown(point) && point.mean !== undefined);
  const missing = ({ points }: CompetenceTrend): string =>
    points.some(({ suppressed }) => suppressed) ? say.hiddenShort : say.nothing;
  const ordered = [true, false].flatMap((isShown) =>
    competences.filter((trend) => shown(trend).length > 0 === isShown),
  );
  return {
    heading: t('progress.competences-title'),
    columns: [
      { header: t('progress.competence'), kind: 'name' },
      { header: t('progress.first'), kind: 'words' },
      { header: t('progress.last'), kind: 'words' },
      { header: t('figures.mean'), kind: 'figure' },
      { header: '', kind: 'picture' },
      { header: t('progress.change'), kind: 'words' },
      { header: t('progress.share'), kind: 'figure' },
      { header: t('progress.people'), kind: 'number' },
    ],
    rows: ordered.map((trend) => {
      const figures = shown(trend);
      const [first, last] = [figures[0], figures.at(-1)];
      return [
        { text: trend.competence.name.text },
        { text: first ? say.level(first) : missing(trend) },
        { text: last ? say.level(last) : missing(trend) },
        say.mean(last),
        scaleCell(last, trend.cuts, say),
        changeCell(trend, say),
        { text: last ? say.share(last) : missing(trend) },
        { text: last ? say.people(last) : missing(trend) },
      ];
    }),
    empty: t('progress.empty-text'),
  };
}

/** What the group lacks most, the largest first. */
export function gapsSection(gaps: readonly RankedGap[], say: ReportWords): Section {
  const { t } = say;
  const at = barLine(gaps);
  return {
    heading: t('heat.gaps-title'),
    lead: t('heat.gaps-lead'),
    columns: [
      { header: t('heat.gap-competence'), kind: 'name' },
      { header: t('heat.gap-short'), kind: 'number' },
      { header: t('heat.gap-interval'), kind: 'words' },
      { header: '', kind: 'picture' },
      { header: t('heat.gap-share'), kind: 'number' },
      { header: t('heat.gap-n'), kind: 'number' },
    ],
    rows: gaps.map(({ competence, gap, low, high, shareAtTarget, n }) => [
      { text: competence.name.text },
      { text: say.tenth(gap) },
      { text: say.interval(say.tenth(low), say.tenth(high)) },
      { bar: { zero: at(0), at: at(gap), from: at(low), to: at(high) } },
      { text: say.percent(shareAtTarget) },
      { text: say.number(n) },
    ]),
    empty: t('heat.gaps-empty'),
    ...(gaps.length > 0 && { method: t('heat.gaps-formula') }),
  };
}

/** The organisation, parents before children, in the latest wave; by the units of its day or by those of now. */
export function unitsSection({ units: then, later }: Organisation, say: ReportWords): Section {
  const { t } = say;
  const units = later?.units ?? then;
  const hasChange = units.some(({ change }) => change !== undefined);
  return {
    heading: t('agency.units-title'),
    ...(later && units.length > 0 && { lead: laterNote(later, say) }),
    columns: [
      { header: t('agency.unit'), kind: 'name' },
      { header: t('agency.coverage'), kind: 'words' },
      { header: '', kind: 'picture' },
      { header: t('progress.level'), kind: 'words' },
      ...(hasChange ? [{ header: t('agency.change'), kind: 'words' } as const] : []),
      { header: t('progress.share'), kind: 'figure' },
      { header: t('progress.people'), kind: 'number' },
    ],
    rows: units.map(({ name, depth, points, ...moved }) => {
      const point = latestOf(points);
      return [
        { text: name, indent: Math.min(depth, DEEPEST_INDENT) },
        { text: point ? say.coverage(point) : say.nothing },
        point?.coverage === undefined ? { text: say.nothing, isQuiet: true } : { share: point.coverage },
        { text: point ? say.level(point.figure) : say.nothing },
        ...(hasChange ? [changeCell(moved, say)] : []),
        { text: point ? say.share(point.figure) : say.nothing },
        { text: point ? say.people(point.figure) : say.nothing },
      ];
    }),
    empty: later ? laterNote(later, say) : t('progress.empty-text'),
    ...(units.length > 0 && { method: t('agency.units-note', { n: say.minimum }) }),
  };
}

/** Of which wave the units are, and as of which day; or why there are none. */
function laterNote({ state, asOf, waveName = '' }: LaterStructure, { t, date }: ReportWords): string {
  return t(`structure.${state}`, { wave: waveName, date: asOf === undefined ? '' : date(asOf) });
}
