import type { ReleaseItemChange } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Link, Table, Tag } from '@qabilet/ui';
import { itemHref } from '../item-bank/item-links';
import { StemLine } from '../item-bank/stem-line';

/** The items that a release treats otherwise than the one before. */
export function ChangeTable({ changes }: { readonly changes: readonly ReleaseItemChange[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const none = t('bank-release.no-value');
  return (
    <Table
      caption={t('bank-release.changes')}
      isCaptionHidden
      locale={formats.locale}
      rows={changes}
      rowKey={(row) => row.itemId}
      columns={[
        {
          key: 'code',
          header: t('bank-release.code'),
          cell: (row) => (
            <Link href={itemHref.item(row.itemId)}>
              <bdi className="q-nowrap">{row.code}</bdi>
            </Link>
          ),
          sortValue: (row) => row.code,
          isRowHeader: true,
        },
        { key: 'stem', header: t('bank-release.question'), cell: (row) => <StemLine stem={row.stem} /> },
        {
          key: 'change',
          header: t('bank-release.change'),
          cell: ({ change, state }) => (
            <>
              <Tag look={change === 'out' ? 'quiet' : 'accent'}>{t(`bank-release.change.${change}`)}</Tag>{' '}
              {change === 'out' ? t(`items.state.${state}`) : null}
            </>
          ),
          sortValue: (row) => row.change,
        },
        {
          key: 'asked',
          header: t('bank-release.asked'),
          cell: ({ asked }) => (asked ? t(`bank-release.asked.${asked}`) : none),
          sortValue: (row) => row.asked ?? '',
        },
        {
          key: 'scale',
          header: t('bank-release.scale'),
          cell: ({ scale }) => (scale ? t(`bank-release.scale.${scale}`) : none),
        },
        {
          key: 'accepted',
          header: t('bank-release.accepted-by'),
          cell: ({ acceptedBy, isAcceptedWrongly }) =>
            isAcceptedWrongly ? (
              <strong>{t('bank-release.not-accepted')}</strong>
            ) : (
              <bdi>{acceptedBy ?? none}</bdi>
            ),
        },
      ]}
    />
  );
}
