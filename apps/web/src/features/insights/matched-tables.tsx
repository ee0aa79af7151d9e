import type { MatchedProgress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { useRanged } from './ranged-cell';

interface MatchedTableProps {
  readonly matched: MatchedProgress;
  /** In a figure that has the same title. */
  readonly isCaptionHidden?: boolean;
}

export function ChangeTable({ matched, isCaptionHidden = false }: MatchedTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const number = (value: number) => formats.number(value, 2);
  const hidden = t('staff.suppressed', { n: formats.number(matched.minimumCell) });
  return (
    <Table
      caption={t('matched.caption')}
      isCaptionHidden={isCaptionHidden}
      locale={formats.locale}
      rows={matched.competences}
      rowKey={(row) => row.competence.code}
      columns={[
        {
          key: 'competence',
          header: t('progress.competence'),
          cell: (row) => <Local text={row.competence.name} />,
          sortValue: (row) => row.competence.name.text,
          isRowHeader: true,
        },
        {
          key: 'n',
          header: t('heat.gap-n'),
          cell: (row) => (row.n === undefined ? hidden : formats.number(row.n)),
          sortValue: (row) => row.n,
          isNumber: true,
        },
        {
          key: 'change',
          header: t('matched.change'),
          cell: (row) => ranged(row.change, number),
          sortValue: (row) => row.change?.value,
          isNumber: true,
        },
        {
          key: 'effect',
          header: t('matched.effect'),
          cell: (row) => ranged(row.effect, number),
          sortValue: (row) => row.effect?.value,
          isNumber: true,
        },
        {
          key: 'up',
          header: t('matched.up'),
          cell: (row) => ranged(row.up, formats.percent),
          sortValue: (row) => row.up?.value,
          isNumber: true,
        },
        {
          key: 'down',
          header: t('matched.down'),
          cell: (row) => ranged(row.down, formats.percent),
          sortValue: (row) => row.down?.value,
          isNumber: true,
        },
      ]}
    />
  );
}

export function MovedTable({ matched, isCaptionHidden = false }: MatchedTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const hidden = t('staff.suppressed', { n: formats.number(matched.minimumCell) });
  return (
    <Table
      caption={t('matched.moved-caption')}
      isCaptionHidden={isCaptionHidden}
      rows={matched.moved}
      rowKey={(row) => String(row.competences)}
      columns={[
        {
          key: 'competences',
          header: t('matched.at-least'),
          cell: (row) => formats.number(row.competences),
          isRowHeader: true,
        },
        {
          key: 'n',
          header: t('matched.named'),
          cell: (row) => (row.n === undefined ? hidden : formats.number(row.n)),
          isNumber: true,
        },
        {
          key: 'gained',
          header: t('matched.gained'),
          cell: (row) => ranged(row.gained, formats.percent),
          isNumber: true,
        },
        {
          key: 'lost',
          header: t('matched.lost'),
          cell: (row) => ranged(row.lost, formats.percent),
          isNumber: true,
        },
      ]}
    />
  );
}
