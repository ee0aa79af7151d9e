import type { RankedGap } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Table } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { GapBars } from './gap-bars';

interface RankedGapsProps {
  readonly gaps: readonly RankedGap[];
  /** Of whom they are. */
  readonly group: string;
}

/** What the group lacks most against its roles, with intervals. */
export function RankedGaps({ gaps, group }: RankedGapsProps) {
  const t = useStaffText();
  return (
    <section className="q-section" aria-labelledby="gaps">
      <h2 id="gaps">{t('heat.gaps-title')}</h2>
      <p className="q-hint q-measure">{t('heat.gaps-formula')}</p>
      {gaps.length === 0 ? (
        <EmptyState title={t('heat.gaps-empty')} />
      ) : (
        <GapBars gaps={gaps} title={t('heat.gaps-lead')} group={group} table={<GapTable gaps={gaps} />} />
      )}
    </section>
  );
}

function GapTable({ gaps }: { readonly gaps: readonly RankedGap[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('heat.gaps-lead')}
      isCaptionHidden
      locale={formats.locale}
      rows={gaps}
      rowKey={(row) => row.competence.code}
      columns={[
        {
          key: 'competence',
          header: t('heat.gap-competence'),
          cell: (row) => <Local text={row.competence.name} />,
          sortValue: (row) => row.competence.name.text,
          isRowHeader: true,
        },
        {
          key: 'gap',
          header: t('heat.gap-short'),
          cell: (row) => formats.number(row.gap, 1),
          sortValue: (row) => row.gap,
          isNumber: true,
        },
        {
          key: 'interval',
          header: t('heat.gap-interval'),
          cell: (row) =>
            t('staff.interval', { low: formats.number(row.low, 1), high: formats.number(row.high, 1) }),
        },
        {
          key: 'share',
          header: t('heat.gap-share'),
          cell: (row) => formats.percent(row.shareAtTarget),
          sortValue: (row) => row.shareAtTarget,
          isNumber: true,
        },
        {
          key: 'n',
          header: t('heat.gap-n'),
          cell: (row) => formats.number(row.n),
          sortValue: (row) => row.n,
          isNumber: true,
        },
      ]}
    />
  );
}
