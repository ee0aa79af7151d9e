import type { FigureQueryRow } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { PersonName } from '../../frame/person-name';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';

/** Who asked for which figures of groups, the latest first. */
export function FigureQueriesPage() {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const query = useContent(
    ['figure-queries', page],
    () => api.audit.figureQueries({ page, size: PAGE_SIZE }),
    { placeholderData: (before) => before },
  );
  const filtersOf = ({ filters }: FigureQueryRow): string =>
    filters
      .filter(({ name }) => name !== 'id' && name !== 'cohortId')
      .map(({ name, value }) => `${name}=${value}`)
      .join(', ');
  return (
    <Loaded query={query}>
      {({ rows, total }) => (
        <AppPage
          title={t('figure-queries.title')}
          heading={t('figure-queries.title')}
          back={{ href: '/audit', label: t('audit.title') }}
        >
          <p>{t('figure-queries.lead')}</p>
          {total === 0 ? (
            <EmptyState title={t('figure-queries.empty-title')}>
              <p>{t('figure-queries.empty-text')}</p>
            </EmptyState>
          ) : (
            <>
              <Table
                caption={t('figure-queries.caption')}
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
                    key: 'who',
                    header: t('audit.actor'),
                    cell: (row) => <PersonName name={row.personName} />,
                  },
                  {
                    key: 'about',
                    header: t('figure-queries.about'),
                    cell: (row) => <bdi>{row.about ?? '—'}</bdi>,
                  },
                  {
                    key: 'question',
                    header: t('figure-queries.question'),
                    cell: (row) => <bdi className="q-code">{row.question}</bdi>,
                  },
                  {
                    key: 'filters',
                    header: t('figure-queries.filters'),
                    cell: (row) => <bdi>{filtersOf(row) || t('figure-queries.no-filters')}</bdi>,
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
