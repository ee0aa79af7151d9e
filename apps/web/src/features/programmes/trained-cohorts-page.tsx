import type { TrainedCohort } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { EmptyState, Link, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';

export const trainedHref = {
  list: '/people/trainers',
  cohort: (id: string) => `/people/trainers/${id}`,
};

/** The cohorts of the agency with their trainers, for administrators, who see nothing else of them. */
export function TrainedCohortsPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['trained-cohorts'], api.programmes.trained);
  return (
    <Loaded query={query}>
      {(cohorts) => (
        <AppPage
          title={t('trainers.cohorts-title')}
          heading={t('trainers.cohorts-title')}
          back={{ href: '/people', label: t('people.title') }}
        >
          {cohorts.length === 0 ? (
            <EmptyState title={t('trainers.cohorts-empty')}>
              <p>{t('trainers.cohorts-empty-text')}</p>
            </EmptyState>
          ) : (
            <Cohorts rows={cohorts} />
          )}
        </AppPage>
      )}
    </Loaded>
  );
}

function Cohorts({ rows }: { readonly rows: readonly TrainedCohort[] }) {
  const t = useStaffText();
  return (
    <Table
      caption={t('trainers.cohorts-title')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('cohorts.name'),
          cell: (row) => (
            <Link href={trainedHref.cohort(row.id)}>
              <bdi>{row.name}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        {
          key: 'trainers',
          header: t('trainers.title'),
          cell: (row) => <bdi>{row.trainers.join(', ')}</bdi>,
        },
      ]}
    />
  );
}
