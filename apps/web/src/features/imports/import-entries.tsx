import { useState } from 'react';
import type { ImportEntryView, ImportFaultView, ImportRunView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Table, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { Loaded } from '../../frame/loaded';
import { RemarkText, usePlaceText } from '../../frame/remark-text';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';

/** What is wrong with the file as a whole. */
export function ImportFaults({ faults }: { readonly faults: readonly ImportFaultView[] }) {
  const t = useStaffText();
  if (faults.length === 0) return null;
  return (
    <section className="q-section" aria-labelledby="file-faults">
      <h2 id="file-faults">{t('imports.faults-title')}</h2>
      <Faults faults={faults} />
    </section>
  );
}

/** The items of the file with what becomes of each; those with remarks first, as an author mends them. */
export function ImportEntries({ run }: { readonly run: ImportRunView }) {
  const t = useStaffText();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const [withFaults, setWithFaults] = useState((run.counts?.left ?? 0) > 0);
  const query = useContent(
    ['import', run.id, 'entries', run.state, page, withFaults],
    () => api.imports.entries(run.id, { page, size: PAGE_SIZE, ...(withFaults ? { withFaults } : {}) }),
    { placeholderData: (before) => before },
  );
  return (
    <section className="q-section" aria-labelledby="entries">
      <h2 id="entries">{t('imports.entries-title')}</h2>
      <p>
        <Button
          look="secondary"
          onClick={() => {
            setWithFaults(!withFaults);
            goTo(1);
          }}
        >
          {withFaults ? t('imports.all-entries', { kind: run.kind }) : t('imports.only-faults')}
        </Button>
      </p>
      <Loaded query={query}>
        {(entries) =>
          entries.total === 0 ? (
            <p>{t('imports.entries-empty')}</p>
          ) : (
            <>
              <EntryTable rows={entries.rows} kind={run.kind} />
              <Pages page={page} total={entries.total} onChange={goTo} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

interface EntryTableProps {
  readonly rows: readonly ImportEntryView[];
  readonly kind: ImportRunView['kind'];
}

function EntryTable({ rows, kind }: EntryTableProps) {
  const t = useStaffText();
  const placeText = usePlaceText();
  return (
    <Table
      caption={t('imports.entries-title')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => `${row.place} ${row.code}`}
      columns={[
        {
          key: 'place',
          header: t('imports.place'),
          cell: (row) => <bdi className="q-nowrap">{placeText(row.place)}</bdi>,
          isRowHeader: true,
        },
        {
          key: 'code',
          header: t(kind === 'people' ? 'people.email' : 'imports.code'),
          cell: (row) => <bdi className="q-nowrap">{row.code}</bdi>,
        },
        {
          key: 'title',
          header: t(kind === 'people' ? 'people.name' : 'imports.entry'),
          cell: (row) => (
            <span lang={kind === 'people' ? undefined : 'en'} dir="auto">
              {row.title}
            </span>
          ),
        },
        {
          key: 'fate',
          header: t('imports.fate'),
          cell: (row) => (
            <Tag look={row.fate === 'new' || row.fate === 'changed' ? 'accent' : 'plain'}>
              {t(`imports.fate.${row.fate}`)}
            </Tag>
          ),
        },
        { key: 'remarks', header: t('imports.remarks'), cell: (row) => <Faults faults={row.faults} /> },
      ]}
    />
  );
}

function Faults({ faults }: { readonly faults: readonly ImportFaultView[] }) {
  const t = useStaffText();
  return faults.map((fault, index) => (
    <p key={`${fault.code} ${index}`}>
      <strong>{fault.severity === 'error' ? t('imports.error') : t('imports.warning')}</strong>{' '}
      <RemarkText remark={fault} />
    </p>
  ));
}
