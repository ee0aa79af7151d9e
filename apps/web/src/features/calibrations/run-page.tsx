import type { CalibrationRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, Notice } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { calibrationHref, isUnderway, useWavesName } from './calibration-words';
import { DraftRun } from './draft-run';
import { PublishedRun } from './published-run';
import { Report } from './report';
import { RunProgress } from './run-progress';
import { RunState } from './run-table';

const LIVE_MS = 1_500;

/** One calibration from being asked for to its end. */
export function RunPage() {
  const { runId = '' } = useParams();
  const api = useApi();
  const query = useContent(['calibration-run', runId], () => api.calibrations.run(runId), {
    refetchInterval: ({ state }) => (state.data && isUnderway(state.data.state) ? LIVE_MS : false),
  });
  return <Loaded query={query}>{(run) => <Run run={run} />}</Loaded>;
}

function Run({ run }: { readonly run: CalibrationRunView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const wavesName = useWavesName();
  const name = wavesName(run.waves);
  return (
    <AppPage
      title={t('calibrations.of-waves', { waves: name })}
      heading={<bdi>{t('calibrations.of-waves', { waves: name })}</bdi>}
      caption={<bdi>{t('calibration.caption', { base: run.baseVersion })}</bdi>}
      back={{ href: calibrationHref.list, label: t('calibrations.title') }}
    >
      <p role="status">
        <RunState state={run.state} />
      </p>
      <p className="q-measure">
        {t('calibration.about', { name: run.requestedBy, time: formats.dateTime(run.requestedAt) })}
        {run.waves.length > 1 ? ` ${t('calibration.used-waves', { waves: wavesOf(run, t) })}` : null}
        {run.competences.length > 0
          ? ` ${t('calibration.used-scales', { codes: run.competences.join(', ') })}`
          : null}
      </p>
      <RunBody run={run} />
    </AppPage>
  );
}

function wavesOf({ waves }: CalibrationRunView, t: ReturnType<typeof useStaffText>): string {
  return waves
    .map(({ waveName, cohortName }) => t('calibrations.wave-of', { wave: waveName, cohort: cohortName }))
    .join(', ');
}

function RunBody({ run }: { readonly run: CalibrationRunView }) {
  const t = useStaffText();
  switch (run.state) {
    case 'queued':
    case 'running':
      return <RunProgress run={run} />;
    case 'draft':
      return run.report ? <DraftRun run={run} report={run.report} /> : null;
    case 'published':
      return <PublishedRun run={run} />;
    case 'failed':
      return <FailedRun failure={run.failure} />;
    case 'discarded':
      return (
        <>
          <p>{t('calibration.discarded-text')}</p>
          <StartAgain />
          {run.report ? <Report report={run.report} /> : null}
        </>
      );
    case 'cancelled':
      return (
        <>
          <p>{t('calibration.cancelled-text')}</p>
          <StartAgain />
        </>
      );
  }
}

function FailedRun({ failure }: { readonly failure: string | undefined }) {
  const t = useStaffText();
  return (
    <>
      <Notice look="error" title={t('calibration.failed-title')}>
        {failure === undefined ? null : (
          <p lang="en" dir="auto">
            {failure}
          </p>
        )}
        <p>{t('calibration.failed-next')}</p>
      </Notice>
      <StartAgain />
    </>
  );
}

function StartAgain() {
  const t = useStaffText();
  return (
    <p>
      <ButtonLink look="secondary" href={calibrationHref.create}>
        {t('calibration.again')}
      </ButtonLink>
    </p>
  );
}
