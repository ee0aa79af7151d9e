import type { SummaryRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table, Tag } from '@qabilet/ui';

/** The latest rebuilds and verifications, and how they ended. */
export function FigureRunTable({ runs }: { readonly runs: readonly SummaryRunView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <>
      <h2>{t('figures.latest')}</h2>
      <Table
        caption={t('figures.latest')}
        isCaptionHidden
        locale={formats.locale}
        rows={runs}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'asked',
            header: t('figures.asked'),
            cell: ({ requestedAt }) => formats.dateTime(requestedAt),
            isRowHeader: true,
          },
          { key: 'kind', header: t('figures.kind'), cell: ({ kind }) => t(`figures.kind.${kind}`) },
          {
            key: 'state',
            header: t('jobs.state'),
            cell: ({ state, failure }) => (
              <>
                <Tag look={state === 'failed' ? 'danger' : 'plain'}>{t(`figures.state.${state}`)}</Tag>
                {failure === undefined ? null : <span dir="auto"> {failure}</span>}
              </>
            ),
          },
          {
            key: 'results',
            header: t('figures.results'),
            cell: ({ results }) => formats.number(results),
            isNumber: true,
          },
          { key: 'found', header: t('figures.found'), cell: (run) => <Found run={run} /> },
          {
            key: 'by',
            header: t('figures.by'),
            cell: ({ requestedBy }) =>
              requestedBy === undefined ? t('figures.clock') : <bdi>{requestedBy}</bdi>,
          },
        ]}
      />
    </>
  );
}

function Found({ run: { found } }: { readonly run: SummaryRunView }) {
  const t = useStaffText();
  if (!found) return <>–</>;
  const faults = found.differing + found.miscounted + found.uncounted;
  return <>{faults === 0 ? t('figures.all-right') : t('figures.faults', { count: faults })}</>;
}
