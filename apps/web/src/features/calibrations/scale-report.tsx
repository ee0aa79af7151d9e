import type { ScaleDifference } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table, type Column } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { NoFigure, WithError } from './item-values';

/** What there is to tell only of scales with new values. */
const OF_A_LINK: ReadonlySet<string> = new Set(['slope', 'intercept', 'anchors', 'reliability']);

/** Scale by scale: how much there was, how it was linked to the scale in use, how reliable it is. */
export function ScaleReport({ scales }: { readonly scales: readonly ScaleDifference[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const columns = useColumns();
  const isLinked = scales.some(({ link }) => link !== undefined);
  return (
    <section className="q-section" aria-labelledby="report-scales">
      <h2 id="report-scales">{t('calibration.scales')}</h2>
      <Table
        caption={t('calibration.scales')}
        isCaptionHidden
        locale={formats.locale}
        rows={scales}
        rowKey={(row) => row.competence.code}
        columns={columns.filter(({ key }) => isLinked || !OF_A_LINK.has(key))}
      />
    </section>
  );
}

function useColumns(): readonly Column<ScaleDifference>[] {
  const t = useStaffText();
  const { formats } = usePlace();
  return [
    {
      key: 'competence',
      header: t('calibration.competence'),
      cell: ({ competence }) => (
        <>
          <bdi>{competence.code}</bdi> <Local text={competence.name} />
        </>
      ),
      isRowHeader: true,
    },
    {
      key: 'tests',
      header: t('calibration.tests'),
      cell: (row) => formats.number(row.sittings),
      sortValue: (row) => row.sittings,
      isNumber: true,
    },
    {
      key: 'answers',
      header: t('calibration.answers'),
      cell: (row) => formats.number(row.answers),
      sortValue: (row) => row.answers,
      isNumber: true,
    },
    {
      key: 'items',
      header: t('calibration.scale-items'),
      cell: (row) => t('calibration.x-of-y', { part: row.calibrated, whole: row.items }),
      sortValue: (row) => row.calibrated,
      isNumber: true,
    },
    {
      key: 'slope',
      header: t('calibration.slope'),
      cell: ({ link }) => (link ? <WithError value={link.slope} error={link.slopeError} /> : <NoFigure />),
      sortValue: ({ link }) => link?.slope,
      isNumber: true,
    },
    {
      key: 'intercept',
      header: t('calibration.intercept'),
      cell: ({ link }) =>
        link ? <WithError value={link.intercept} error={link.interceptError} /> : <NoFigure />,
      sortValue: ({ link }) => link?.intercept,
      isNumber: true,
    },
    {
      key: 'anchors',
      header: t('calibration.anchors'),
      cell: ({ link }) => (link ? <Anchors link={link} /> : <NoFigure />),
      sortValue: ({ link }) => link?.anchors,
      isNumber: true,
    },
    {
      key: 'reliability',
      header: t('calibration.reliability'),
      cell: ({ reliability }) => (reliability === undefined ? <NoFigure /> : formats.number(reliability, 2)),
      sortValue: (row) => row.reliability,
      isNumber: true,
    },
  ];
}

function Anchors({ link }: { readonly link: NonNullable<ScaleDifference['link']> }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <>
      {formats.number(link.anchors)}
      {link.pooled ? <span className="q-line q-fine q-muted">{t('calibration.pooled')}</span> : null}
    </>
  );
}
