import type { SummaryRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table, Tag } from '@qabilet/ui';

/** The latest rebuilds and verifications, and how they ended. */
export function FigureRunTable({ runs }: { readonly runs: readonly SummaryRunView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <>
      <h2>{t('figure-runs.latest')}</h2>
      <Table
        caption={t('figure-runs.latest')}
        isCaptionHidden
        locale={formats.locale}
        rows={runs}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'asked',
            header: t('figure-runs.asked'),
            cell: ({ requestedAt }) => formats.dateTime(requestedAt),
            isRowHeader: true,
          },
          { key: 'kind', header: t('figure-runs.kind'), cell: ({ kind }) => t(`figure-runs.kind.${kind}`) },
          {
            key: 'state',
            header: t('jobs.state'),
            cell: ({ state, failure }) => (
              <>
                <Tag look={state === 'failed' ? 'danger' : 'plain'}>{t(`figure-runs.state.${state}`)}</Tag>
                {failure === undefined ? null : <span dir="auto"> {failure}</span>}
              </>
            ),
          },
          {
            key: 'results',
            header: t('figure-runs.results'),
            cell: ({ results }) => formats.number(results),
            isNumber: true,
          },
          { key: 'found', header: t('figure-runs.found'), cell: (run) => <Found run={run} /> },
          {
            key: 'by',
            header: t('figure-runs.by'),
            cell: ({ requestedBy }) =>
              requestedBy === undefined ? t('figure-runs.clock') : <bdi>{requestedBy}</bdi>,
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
  return <>{faults === 0 ? t('figure-runs.all-right') : t('figure-runs.faults', { count: faults })}</>;
}
