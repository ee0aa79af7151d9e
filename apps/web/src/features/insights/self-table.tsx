import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table, type Column } from '@qabilet/ui';
import { useNamedColumn } from './named-column';
import { NO_FIGURE, useRanged } from './ranged-cell';
import type { RatedCompetence } from './self-view';

/** Self-view and measured view of the group in figures. */
export function SelfTable({ competences }: { readonly competences: readonly RatedCompetence[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const named = useNamedColumn();
  const level = (value: number) => formats.number(value, 1);
  const withoutInterval = (value: number | undefined) =>
    value === undefined ? (
      NO_FIGURE
    ) : (
      <>
        {level(value)}
        <br />
        <span className="q-muted">{t('figures.no-interval')}</span>
      </>
    );
  const share = (key: 'higher' | 'inLine' | 'lower', header: string): Column<RatedCompetence> => ({
    key,
    header,
    cell: (row) => ranged(row.self[key], formats.percent),
    sortValue: (row) => row.self[key]?.value,
    isNumber: true,
  });
  return (
    <Table
      caption={t('figures.self-caption')}
      isCaptionHidden
      locale={formats.locale}
      rows={competences}
      rowKey={(row) => row.competence.code}
      columns={[
        named,
        {
          key: 'self',
          header: t('figures.self-level'),
          cell: ({ self: { meanLevel: value, meanLow: low, meanHigh: high } }) =>
            value === undefined || low === undefined || high === undefined
              ? withoutInterval(value)
              : ranged({ value, low, high }, level),
          sortValue: (row) => row.self.meanLevel,
          isNumber: true,
        },
        {
          key: 'measured',
          header: t('figures.mean-level'),
          cell: (row) => ranged(row.meanLevel, level),
          sortValue: (row) => row.meanLevel?.value,
          isNumber: true,
        },
        {
          key: 'gap',
          header: t('figures.self-gap'),
          cell: (row) => ranged(row.self.gap, (value) => formats.number(value, 2)),
          sortValue: (row) => row.self.gap?.value,
          isNumber: true,
        },
        {
          key: 'rated',
          header: t('figures.rated'),
          cell: (row) => formats.number(row.self.rated),
          isNumber: true,
        },
        {
          key: 'compared',
          header: t('figures.compared'),
          cell: (row) => formats.number(row.self.compared),
          isNumber: true,
        },
        share('higher', t('figures.self-higher')),
        share('inLine', t('figures.self-in-line')),
        share('lower', t('figures.self-lower')),
      ]}
    />
  );
}
