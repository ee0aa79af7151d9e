import type { CompetenceFigures, GroupFigure, Ranged, WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table, type Column } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { useGroupWords } from './group-words';

const NONE = '–';

/** The competences of one group: where it stands, how far it is short, how it sees itself, and its areas. */
export function CompetenceTables({ figures }: { readonly figures: WaveFigures }) {
  return (
    <>
      <LevelTable figures={figures} />
      <GapTable figures={figures} />
      <SelfTable figures={figures} />
      <AreaTable figures={figures} />
    </>
  );
}

function useCells(figures: WaveFigures) {
  const t = useStaffText();
  const { formats } = usePlace();
  const say = useGroupWords(figures.levels, figures.minimumCell);
  const number = (value: number) => formats.number(value, 2);
  const ranged = (one: Ranged | undefined, write: (value: number) => string) =>
    one ? (
      <>
        {write(one.value)}
        <br />
        <span className="q-muted">{t('staff.interval', { low: write(one.low), high: write(one.high) })}</span>
      </>
    ) : (
      NONE
    );
  const mean = ({ mean: value, low, high }: GroupFigure) =>
    value === undefined || low === undefined || high === undefined
      ? NONE
      : ranged({ value, low, high }, number);
  const named: Column<CompetenceFigures> = {
    key: 'competence',
    header: t('heat.gap-competence'),
    cell: (row) => <Local text={row.competence.name} />,
    sortValue: (row) => row.competence.name.text,
    isRowHeader: true,
  };
  return { say, number, percent: formats.percent, ranged, mean, named };
}

function LevelTable({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { say, ranged, mean, named, percent } = useCells(figures);
  return (
    <Table
      caption={t('figures.levels-caption')}
      locale={formats.locale}
      rows={figures.competences}
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

function GapTable({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { say, ranged, named, number } = useCells(figures);
  const rows = [...figures.competences].sort(
    (one, other) => (other.gap?.value ?? -1) - (one.gap?.value ?? -1),
  );
  return (
    <Table
      caption={t('figures.gaps-caption')}
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
          cell: (row) => (row.gap ? say.share(row.figure) : NONE),
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
}

function SelfTable({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { ranged, named, percent } = useCells(figures);
  const share = (key: 'higher' | 'inLine' | 'lower', header: string): Column<CompetenceFigures> => ({
    key,
    header,
    cell: (row) => ranged(row.self?.[key], percent),
    sortValue: (row) => row.self?.[key]?.value,
    isNumber: true,
  });
  const count = (value: number | undefined) => (value === undefined ? NONE : formats.number(value));
  return (
    <Table
      caption={t('figures.self-caption')}
      locale={formats.locale}
      rows={figures.competences}
      rowKey={(row) => row.competence.code}
      columns={[
        named,
        {
          key: 'mean',
          header: t('figures.self-level'),
          cell: (row) => (row.self?.meanLevel === undefined ? NONE : formats.number(row.self.meanLevel, 1)),
          sortValue: (row) => row.self?.meanLevel,
          isNumber: true,
        },
        { key: 'rated', header: t('figures.rated'), cell: (row) => count(row.self?.rated), isNumber: true },
        {
          key: 'compared',
          header: t('figures.compared'),
          cell: (row) => count(row.self?.compared),
          isNumber: true,
        },
        share('higher', t('figures.self-higher')),
        share('inLine', t('figures.self-in-line')),
        share('lower', t('figures.self-lower')),
      ]}
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
