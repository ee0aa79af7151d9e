import type { ImportRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { importHref, type ImportState } from './import-words';

/** Files uploaded so far, the latest first. */
export function ImportRuns({ rows }: { readonly rows: readonly ImportRunView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (rows.length === 0)
    return (
      <EmptyState title={t('imports.runs-empty-title')}>
        <p>{t('imports.runs-empty-text')}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={t('imports.runs')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'file',
          header: t('imports.file-name'),
          cell: (row) => (
            <Link href={importHref.run(row)}>
              <bdi>{row.fileName}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        { key: 'state', header: t('imports.state'), cell: (row) => <ImportStateTag state={row.state} /> },
        { key: 'by', header: t('imports.by'), cell: (row) => <bdi>{row.requestedBy}</bdi> },
        { key: 'at', header: t('imports.at'), cell: (row) => formats.dateTime(row.requestedAt) },
      ]}
    />
  );
}

export function ImportStateTag({ state }: { readonly state: ImportState }) {
  const t = useStaffText();
  return <Tag look={state === 'ready' ? 'accent' : 'plain'}>{t(`imports.state.${state}`)}</Tag>;
}
