import type { CohortRow } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Link, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';

export const programmeHref = {
  list: '/programmes',
  create: '/programmes/new',
  cohort: (id: string) => `/programmes/${id}`,
  phases: (id: string) => `/programmes/${id}/phases`,
  trainers: (id: string) => `/programmes/${id}/trainers`,
  addPeople: (id: string) => `/programmes/${id}/people/add`,
  openWave: (id: string) => `/programmes/${id}/waves/new`,
  goals: (id: string) => `/programmes/${id}/goals`,
  progress: (id: string) => `/programmes/${id}/progress`,
  board: (waveId: string) => `/programmes/waves/${waveId}/board`,
  figures: (waveId: string) => `/programmes/waves/${waveId}/figures`,
  misconceptions: (waveId: string) => `/programmes/waves/${waveId}/misconceptions`,
  heatMap: (waveId: string) => `/programmes/waves/${waveId}/heat-map`,
};

export function CohortsPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['cohorts'], api.programmes.cohorts);
  return (
    <Loaded query={query}>
      {(cohorts) => (
        <AppPage
          title={t('cohorts.title')}
          heading={t('cohorts.title')}
          actions={<ButtonLink href={programmeHref.create}>{t('cohorts.new')}</ButtonLink>}
        >
          {cohorts.length === 0 ? (
            <EmptyState title={t('cohorts.empty-title')}>
              <p>{t('cohorts.empty-text')}</p>
            </EmptyState>
          ) : (
            <CohortTable cohorts={cohorts} />
          )}
        </AppPage>
      )}
    </Loaded>
  );
}

function CohortTable({ cohorts }: { readonly cohorts: readonly CohortRow[] }) {
  const t = useStaffText();
  const official = useOfficialText();
  const { formats } = usePlace();
  const latest = ({ waves }: CohortRow) => waves.at(-1);
  return (
    <Table
      caption={official('nav.programmes')}
      isCaptionHidden
      locale={formats.locale}
      rows={cohorts}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('cohorts.name'),
          cell: (row) => (
            <Link href={programmeHref.cohort(row.id)}>
              <bdi>{row.name}</bdi>
            </Link>
          ),
          sortValue: (row) => row.name,
          isRowHeader: true,
        },
        {
          key: 'period',
          header: t('cohorts.period'),
          cell: (row) =>
            t('cohort.period', { from: formats.date(row.startsOn), to: formats.date(row.endsOn) }),
          sortValue: (row) => row.startsOn,
        },
        {
          key: 'members',
          header: t('cohorts.members'),
          cell: (row) => formats.number(row.members),
          sortValue: (row) => row.members,
          isNumber: true,
        },
        {
          key: 'waves',
          header: t('cohorts.waves'),
          cell: (row) => formats.number(row.waves.length),
          sortValue: (row) => row.waves.length,
          isNumber: true,
        },
        {
          key: 'latest',
          header: t('cohorts.latest'),
          cell: (row) => {
            const wave = latest(row);
            if (!wave) return t('cohorts.none');
            return t('cohorts.wave-progress', {
              wave: wave.name,
              scored: wave.scored,
              invited: wave.invited,
            });
          },
        },
      ]}
    />
  );
}
