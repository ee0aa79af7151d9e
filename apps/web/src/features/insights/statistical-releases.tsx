import type { StatisticalReleaseView } from '@qabilet/api-client';
import { usePlace, useStaffText, useStaffTextByKey } from '@qabilet/i18n';
import { Notice, ProgressBar, Table, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';

const LIVE_MS = 1_500;

interface ReleasesOfCohort {
  readonly cohortId: string;
}

/** The package for a statistics office: asking for one, how far it is, and those of before. */
export function StatisticalReleases({ cohortId }: ReleasesOfCohort) {
  const t = useStaffText();
  const api = useApi();
  const { data: releases } = useContent(['releases', cohortId], () => api.insights.releases(cohortId), {
    refetchInterval: ({ state }) => (state.data?.some(isUnderway) ? LIVE_MS : false),
  });
  if (!releases) return null;
  return (
    <section aria-labelledby="releases">
      <h3 id="releases">{t('releases.title')}</h3>
      <p className="q-measure">{t('releases.text')}</p>
      <Releases cohortId={cohortId} releases={releases} />
    </section>
  );
}

function Releases({
  cohortId,
  releases,
}: ReleasesOfCohort & { readonly releases: readonly StatisticalReleaseView[] }) {
  const t = useStaffText();
  const api = useApi();
  const running = releases.find(isUnderway);
  const [latest] = releases;
  const ended = releases.filter((release) => !isUnderway(release));
  return (
    <>
      {running ? (
        <Running cohortId={cohortId} release={running} />
      ) : (
        <>
          {latest?.state === 'failed' ? <Failure release={latest} /> : null}
          <div className="q-actions">
            <RunAction
              look="secondary"
              label={t('releases.ask')}
              title={t('releases.ask-title')}
              act={() => api.insights.askForRelease(cohortId)}
            >
              <p>{t('releases.ask-text')}</p>
            </RunAction>
          </div>
        </>
      )}
      {ended.length > 0 ? <ReleaseTable cohortId={cohortId} releases={ended} /> : null}
    </>
  );
}

function Running({ cohortId, release }: ReleasesOfCohort & { readonly release: StatisticalReleaseView }) {
  const t = useStaffText();
  const api = useApi();
  const { id, state, steps, stepsDone } = release;
  const isRunning = state === 'running';
  return (
    <div className="q-measure">
      <ProgressBar label={t(`releases.state.${state}`)} value={isRunning ? stepsDone / steps : undefined}>
        {isRunning ? t('releases.steps', { done: stepsDone, steps }) : null}
      </ProgressBar>
      <p className="q-hint">{t('releases.live')}</p>
      <RunAction
        look="secondary"
        label={t('releases.cancel')}
        title={t('releases.cancel-title')}
        keep={t('releases.cancel-keep')}
        act={() => api.insights.cancelRelease(cohortId, id)}
      >
        <p>{t('releases.cancel-text')}</p>
      </RunAction>
    </div>
  );
}

function Failure({ release: { failure } }: { readonly release: StatisticalReleaseView }) {
  const t = useStaffText();
  const say = useStaffTextByKey();
  return (
    <Notice look="error" title={t('releases.failed-title')}>
      <p>{say(`releases.failed.${failure ?? ''}`, {}) ?? t('releases.failed-text')}</p>
    </Notice>
  );
}

function ReleaseTable({
  cohortId,
  releases,
}: ReleasesOfCohort & { readonly releases: readonly StatisticalReleaseView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <section className="q-section" aria-labelledby="releases-made">
      <h4 id="releases-made">{t('releases.caption')}</h4>
      <Table
        caption={t('releases.caption')}
        isCaptionHidden
        rows={releases}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'asked',
            header: t('releases.asked'),
            cell: ({ requestedAt }) => formats.dateTime(requestedAt),
            isRowHeader: true,
          },
          {
            key: 'state',
            header: t('releases.state'),
            cell: (release) => <Outcome cohortId={cohortId} release={release} />,
          },
          {
            key: 'rows',
            header: t('releases.rows'),
            cell: ({ contents }) =>
              contents === undefined
                ? '–'
                : t('releases.rows-hidden', { rows: contents.rows, hidden: contents.hidden }),
          },
          {
            key: 'kept',
            header: t('releases.kept'),
            cell: ({ contents }) => (contents === undefined ? '–' : formats.date(contents.keptUntil)),
          },
          { key: 'by', header: t('releases.by'), cell: ({ requestedBy }) => <bdi>{requestedBy}</bdi> },
          {
            key: 'digest',
            header: t('releases.digest'),
            cell: ({ contents }) => <bdi className="q-code">{contents?.digest ?? '–'}</bdi>,
          },
        ]}
      />
    </section>
  );
}

/** The package itself where there is one. */
function Outcome({
  cohortId,
  release: { id, state, requestedAt },
}: ReleasesOfCohort & { readonly release: StatisticalReleaseView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (state !== 'done')
    return <Tag look={state === 'failed' ? 'danger' : 'plain'}>{t(`releases.state.${state}`)}</Tag>;
  return (
    <a
      href={`/api/cohorts/${cohortId}/statistical-releases/${id}/file`}
      aria-label={t('releases.download-of', { time: formats.dateTime(requestedAt) })}
      download
    >
      {t('releases.download')}
    </a>
  );
}

function isUnderway({ state }: StatisticalReleaseView): boolean {
  return state === 'queued' || state === 'running';
}
