import type { JobOverview, QueueCount } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, KeyFigures, Link, Notice, Table, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { LastVerification } from './last-verification';

/** While something waits or is being done, and otherwise. */
const LIVE_MS = 5_000;
const IDLE_MS = 60_000;
/** What has come to its end, or waits for a time that is not near. */
const AT_REST: ReadonlySet<string> = new Set(['done', 'failed', 'completed', 'delayed']);

function isUnderway({ outbox, queue }: JobOverview): boolean {
  return [...outbox, ...queue].some(({ state, count }) => count > 0 && !AT_REST.has(state));
}

/** State of the background work, to look at only. */
export function JobsPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['jobs'], api.audit.jobs, {
    refetchInterval: ({ state }) => (state.data && isUnderway(state.data) ? LIVE_MS : IDLE_MS),
  });
  return (
    <Loaded query={query}>
      {(overview) => (
        <AppPage title={t('jobs.title')} heading={t('jobs.title')}>
          <Health overview={overview} />
          <Figures />
          <h2>{t('jobs.outbox-title')}</h2>
          <Counts overview={overview} />
          <h2>{t('jobs.queue-title')}</h2>
          <QueueTable counts={overview.queue} />
          <h2>{t('jobs.latest-title')}</h2>
          {overview.jobs.length === 0 ? (
            <EmptyState title={t('jobs.empty-title')}>
              <p>{t('jobs.empty-text')}</p>
            </EmptyState>
          ) : (
            <LatestJobs jobs={overview.jobs} />
          )}
        </AppPage>
      )}
    </Loaded>
  );
}

function Health({ overview }: { readonly overview: JobOverview }) {
  const t = useStaffText();
  const backend = t(`jobs.backend.${overview.backend}`);
  return (
    <Notice look={overview.reachable ? 'plain' : 'error'}>
      <p>{overview.reachable ? t('jobs.reachable', { backend }) : t('jobs.unreachable', { backend })}</p>
    </Notice>
  );
}

/** What was last found about the figures of groups, and the way to make them anew. */
function Figures() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['figure-runs'], api.audit.figureRuns);
  return (
    <>
      {query.data ? <LastVerification runs={query.data} /> : null}
      <p>
        <Link href="/jobs/figures">{t('figure-runs.link')}</Link>
      </p>
    </>
  );
}

const STATES = ['waiting', 'relayed', 'done', 'failed'] as const;

/** A state of the outbox in words; one we do not know keeps its own name. */
function useStateWord(): (state: string) => string {
  const t = useStaffText();
  return (state) => {
    const known = STATES.find((one) => one === state);
    return known ? t(`jobs.state.${known}`) : state;
  };
}

function Counts({ overview }: { readonly overview: JobOverview }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const stateWord = useStateWord();
  const oldest = Math.round(overview.oldestSeconds);
  return (
    <KeyFigures
      figures={[
        ...overview.outbox.map(({ state, count }) => ({
          label: stateWord(state),
          value: formats.number(count),
        })),
        {
          label: t('jobs.oldest'),
          value: oldest === 0 ? t('jobs.oldest-none') : t('jobs.seconds', { seconds: oldest }),
        },
      ]}
    />
  );
}

function QueueTable({ counts }: { readonly counts: readonly QueueCount[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('jobs.queue-title')}
      isCaptionHidden
      rows={counts}
      rowKey={(row) => row.state}
      columns={[
        { key: 'state', header: t('jobs.state'), cell: (row) => <bdi>{row.state}</bdi>, isRowHeader: true },
        { key: 'count', header: t('jobs.count'), cell: (row) => formats.number(row.count), isNumber: true },
      ]}
    />
  );
}

function LatestJobs({ jobs }: { readonly jobs: JobOverview['jobs'] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const stateWord = useStateWord();
  return (
    <Table
      caption={t('jobs.latest-title')}
      isCaptionHidden
      locale={formats.locale}
      rows={jobs}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('jobs.name'),
          cell: (row) => <bdi className="q-code">{row.name}</bdi>,
          sortValue: (row) => row.name,
          isRowHeader: true,
        },
        {
          key: 'state',
          header: t('jobs.state'),
          cell: (row) => <Tag look={row.state === 'failed' ? 'danger' : 'plain'}>{stateWord(row.state)}</Tag>,
          sortValue: (row) => row.state,
        },
        {
          key: 'tries',
          header: t('jobs.tries'),
          cell: (row) => formats.number(row.tries),
          sortValue: (row) => row.tries,
          isNumber: true,
        },
        {
          key: 'created',
          header: t('jobs.created'),
          cell: (row) => formats.dateTime(row.createdAt),
          sortValue: (row) => row.createdAt,
        },
        {
          key: 'done',
          header: t('jobs.done'),
          cell: (row) => (row.doneAt === undefined ? '–' : formats.dateTime(row.doneAt)),
          sortValue: (row) => row.doneAt,
        },
        {
          key: 'error',
          header: t('jobs.error'),
          cell: (row) => <span dir="auto">{row.lastError ?? '–'}</span>,
        },
      ]}
    />
  );
}
