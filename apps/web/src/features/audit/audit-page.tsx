import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Link, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { PersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';

/** What was done and who did it, the latest first. */
export function AuditPage() {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const query = useContent(['audit', page], () => api.audit.trail({ page, size: PAGE_SIZE }), {
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={query}>
      {({ rows, total }) => (
        <AppPage title={t('audit.title')} heading={t('audit.title')}>
          <p>
            <Link href="/audit/figures">{t('figure-queries.title')}</Link>
          </p>
          {total === 0 ? (
            <EmptyState title={t('audit.empty-title')}>
              <p>{t('audit.empty-text')}</p>
            </EmptyState>
          ) : (
            <>
              <Table
                caption={t('audit.caption')}
                rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
                rowKey={(row) => row.key}
                columns={[
                  {
                    key: 'at',
                    header: t('audit.at'),
                    cell: (row) => formats.dateTime(row.at),
                    isRowHeader: true,
                  },
                  {
                    key: 'actor',
                    header: t('audit.actor'),
                    cell: (row) => (
                      <PersonName name={row.actorName ?? t(row.times ? 'audit.unknown' : 'audit.system')} />
                    ),
                  },
                  {
                    key: 'action',
                    header: t('audit.action'),
                    cell: (row) => <bdi className="q-code">{row.action}</bdi>,
                  },
                  {
                    key: 'subject',
                    header: t('audit.subject'),
                    cell: (row) => <bdi className="q-code">{row.subject}</bdi>,
                  },
                  {
                    key: 'times',
                    header: t('audit.times'),
                    cell: (row) => formats.number(row.times ?? 1),
                    isNumber: true,
                  },
                ]}
              />
              <Pages page={page} total={total} onChange={goTo} />
            </>
          )}
        </AppPage>
      )}
    </Loaded>
  );
}
