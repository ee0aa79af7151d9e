import type { CohortRow, WaveRow } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { CohortPractical } from '../practical/cohort-practical';
import { trainingHref } from '../training/plan-href';
import { CohortPhases } from './cohort-phases';
import { programmeHref } from './cohorts-page';
import { Members } from './members';

/** One cohort: its waves and its people. */
export function CohortPage() {
  const { cohortId = '' } = useParams();
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const query = useContent(['cohort', cohortId], () => api.programmes.cohort(cohortId));
  return (
    <Loaded query={query}>
      {(cohort) => (
        <AppPage
          title={cohort.name}
          heading={<bdi>{cohort.name}</bdi>}
          caption={t('cohort.caption')}
          actions={
            <ButtonLink look="secondary" href={programmeHref.trainers(cohort.id)}>
              {t('trainers.title')}
            </ButtonLink>
          }
          back={{ href: programmeHref.list, label: t('cohorts.title') }}
        >
          <SavedFlash />
          <p className="q-hint">
            {t('cohort.period', { from: formats.date(cohort.startsOn), to: formats.date(cohort.endsOn) })}
          </p>
          <Waves cohort={cohort} />
          <CohortPhases cohort={cohort} />
          <CohortPractical cohortId={cohort.id} />
          <Members cohortId={cohort.id} />
        </AppPage>
      )}
    </Loaded>
  );
}

function Waves({ cohort }: { readonly cohort: CohortRow }) {
  const t = useStaffText();
  return (
    <section className="q-section" aria-labelledby="waves">
      <div className="q-heading">
        <h2 id="waves">{t('cohort.waves-title')}</h2>
        <div className="q-row">
          {cohort.waves.length > 0 ? (
            <ButtonLink look="secondary" href={programmeHref.progress(cohort.id)}>
              {t('cohort.progress')}
            </ButtonLink>
          ) : null}
          <ButtonLink href={programmeHref.openWave(cohort.id)}>{t('cohort.open-wave')}</ButtonLink>
        </div>
      </div>
      {cohort.waves.length === 0 ? (
        <EmptyState title={t('cohort.waves-empty-title')}>
          <p>{t('cohort.waves-empty-text')}</p>
        </EmptyState>
      ) : (
        <WaveTable waves={cohort.waves} />
      )}
    </section>
  );
}

function WaveTable({ waves }: { readonly waves: readonly WaveRow[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('cohort.waves-title')}
      isCaptionHidden
      rows={waves}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: t('cohort.wave'), cell: (row) => <bdi>{row.name}</bdi>, isRowHeader: true },
        { key: 'kind', header: t('cohort.wave-kind'), cell: (row) => t(`wave-kind.${row.kind}`) },
        {
          key: 'state',
          header: t('cohort.wave-state'),
          cell: (row) => (
            <Tag look={row.state === 'open' ? 'accent' : 'plain'}>{t(`wave-state.${row.state}`)}</Tag>
          ),
        },
        {
          key: 'period',
          header: t('cohort.wave-period'),
          cell: (row) =>
            t('cohort.period', { from: formats.date(row.opensAt), to: formats.date(row.closesAt) }),
        },
        {
          key: 'scored',
          header: t('cohort.wave-scored'),
          cell: (row) => t('cohort.wave-of', { scored: row.scored, invited: row.invited }),
          isNumber: true,
        },
        {
          key: 'pages',
          header: t('cohort.board'),
          cell: (row) => (
            <Link href={programmeHref.board(row.id)}>
              {t('cohort.board')}
              <span className="q-hidden"> {t('cohort.about', { wave: row.name })}</span>
            </Link>
          ),
        },
        {
          key: 'heat',
          header: t('cohort.heat-map'),
          cell: (row) => (
            <Link href={programmeHref.heatMap(row.id)}>
              {t('cohort.heat-map')}
              <span className="q-hidden"> {t('cohort.about', { wave: row.name })}</span>
            </Link>
          ),
        },
        {
          key: 'figures',
          header: t('cohort.figures'),
          cell: (row) => (
            <Link href={programmeHref.figures(row.id)}>
              {t('cohort.figures')}
              <span className="q-hidden"> {t('cohort.about', { wave: row.name })}</span>
            </Link>
          ),
        },
        {
          key: 'plan',
          header: t('cohort.plan'),
          cell: (row) => (
            <Link href={trainingHref.plan(row.id)}>
              {t('cohort.plan')}
              <span className="q-hidden"> {t('cohort.about', { wave: row.name })}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
