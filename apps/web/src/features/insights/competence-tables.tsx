import type { CompetenceFigures, GroupFigure, RankedGap, WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { useGroupName } from './figure-groups';
import { GapBars } from './gap-bars';
import { useGroupWords } from './group-words';
import { LevelDistribution } from './level-distribution';
import { useNamedColumn } from './named-column';
import { NO_FIGURE, rangedMean, useRanged } from './ranged-cell';
import { SelfView } from './self-view';
import { hasFigure, WithoutFigures } from './without-figures';

/** The competences of one group: where it stands, how far it is short, how it sees itself, and its areas. */
export function CompetenceTables({ figures }: { readonly figures: WaveFigures }) {
  const told = figures.competences.filter(hasFigure);
  return (
    <>
      {told.length === 0 ? null : (
        <>
          <LevelDistribution figures={figures} competences={told} />
          <LevelTable figures={figures} competences={told} />
          <Gaps figures={figures} competences={told} />
        </>
      )}
      <SelfView figures={figures} />
      <WithoutFigures figures={figures} />
      <AreaTable figures={figures} />
    </>
  );
}

interface TableProps {
  readonly figures: WaveFigures;
  readonly competences: readonly CompetenceFigures[];
}

function useCells(figures: WaveFigures) {
  const { formats } = usePlace();
  const say = useGroupWords(figures.levels, figures.minimumCell);
  const ranged = useRanged();
  const number = (value: number) => formats.number(value, 2);
  const mean = (figure: GroupFigure) => ranged(rangedMean(figure), number);
  return { say, number, percent: formats.percent, ranged, mean, named: useNamedColumn() };
}

function LevelTable({ figures, competences }: TableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { say, ranged, mean, named, percent } = useCells(figures);
  return (
    <Table
      caption={t('figures.levels-caption')}
      locale={formats.locale}
      rows={competences}
      rowKey={(row) => row.competence.code}
      columns={[
        named,
        { key: 'n', header: t('heat.gap-n'), cell: (row) => say.people(row.figure), isNumber: true },
        {
          key: 'level',
          header: t('progress.level'),
          cell: (row) => say.level(row.figure),
          sortValue: (row) => row.figure.mean,
        },
        { key: 'mean', header: t('figures.mean'), cell: (row) => mean(row.figure), isNumber: true },
        ...figures.levels.map(({ ordinal, name }, index) => ({
          key: `level-${ordinal}`,
          header: t('figures.at-or-above', { level: name.text }),
          cell: (row: CompetenceFigures) => ranged(row.levels?.[index], percent),
          sortValue: (row: CompetenceFigures) => row.levels?.[index]?.value,
          isNumber: true,
        })),
      ]}
    />
  );
}

/** The largest gap first, as bars and as a table. */
function Gaps({ figures, competences }: TableProps) {
  const t = useStaffText();
  const nameOf = useGroupName();
  const { formats } = usePlace();
  const { say, ranged, named, number } = useCells(figures);
  const rows = [...competences].sort((one, other) => (other.gap?.value ?? -1) - (one.gap?.value ?? -1));
  const table = (
    <Table
      caption={t('figures.gaps-caption')}
      isCaptionHidden
      locale={formats.locale}
      rows={rows}
      rowKey={(row) => row.competence.code}
      columns={[
        named,
        {
          key: 'gap',
          header: t('heat.gap-short'),
          cell: (row) => ranged(row.gap, number),
          sortValue: (row) => row.gap?.value,
          isNumber: true,
        },
        {
          key: 'share',
          header: t('heat.gap-share'),
          cell: (row) => (row.gap ? say.share(row.figure) : NO_FIGURE),
          sortValue: (row) => row.figure.shareAtTarget,
          isNumber: true,
        },
        {
          key: 'spread',
          header: t('figures.spread'),
          cell: (row) => ranged(row.spread, number),
          sortValue: (row) => row.spread?.value,
          isNumber: true,
        },
      ]}
    />
  );
  const gaps = rows.flatMap(({ competence, figure: { asked, shareAtTarget }, gap }): RankedGap[] =>
    gap && asked !== undefined && shareAtTarget !== undefined
      ? [{ competence, gap: gap.value, low: gap.low, high: gap.high, shareAtTarget, n: asked }]
      : [],
  );
  const group = figures.groups.find(({ key }) => key === figures.chosen);
  if (gaps.length === 0) return table;
  return (
    <GapBars
      gaps={gaps}
      title={t('figures.gaps-caption')}
      group={group ? `${nameOf(group)}, ${figures.wave.name}` : figures.wave.name}
      table={table}
    />
  );
}

function AreaTable({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { say, mean } = useCells(figures);
  return (
    <Table
      caption={t('figures.areas-caption')}
      rows={figures.areas}
      rowKey={(row) => row.code}
      columns={[
        {
          key: 'area',
          header: t('figures.area'),
          cell: (row) => <Local text={row.name} />,
          isRowHeader: true,
        },
        { key: 'n', header: t('heat.gap-n'), cell: (row) => say.people(row.figure), isNumber: true },
        { key: 'level', header: t('progress.level'), cell: (row) => say.level(row.figure) },
        { key: 'mean', header: t('figures.mean'), cell: (row) => mean(row.figure), isNumber: true },
        { key: 'share', header: t('heat.gap-share'), cell: (row) => say.share(row.figure), isNumber: true },
      ]}
    />
  );
}
