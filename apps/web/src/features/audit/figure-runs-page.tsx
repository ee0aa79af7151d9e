import type { SummaryRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ProgressBar } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { FigureRunTable } from './figure-run-table';
import { LastVerification } from './last-verification';

const LIVE_MS = 2_000;

/** Making the figures of groups anew from the results, verifying them, and what came of it. */
export function FigureRunsPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['figure-runs'], api.audit.figureRuns, {
    refetchInterval: ({ state }) => (state.data?.some(isUnderway) ? LIVE_MS : false),
  });
  return (
    <Loaded query={query}>
      {(runs) => (
        <AppPage
          title={t('figure-runs.title')}
          heading={t('figure-runs.title')}
          back={{ href: '/jobs', label: t('jobs.title') }}
        >
          <p className="q-measure">{t('figure-runs.text')}</p>
          <LastVerification runs={runs} />
          <Now runs={runs} />
          {runs.length === 0 ? null : <FigureRunTable runs={runs} />}
        </AppPage>
      )}
    </Loaded>
  );
}

function Now({ runs }: { readonly runs: readonly SummaryRunView[] }) {
  const run = runs.find(isUnderway);
  return run ? <Progress run={run} /> : <Begin last={runs[0]} />;
}

function Begin({ last }: { readonly last: SummaryRunView | undefined }) {
  const t = useStaffText();
  const api = useApi();
  const wasBroken = last?.state === 'failed' || last?.state === 'cancelled';
  return (
    <>
      {wasBroken ? <p className="q-measure">{t('figure-runs.from-start')}</p> : null}
      <div className="q-actions">
        <RunAction
          label={t('figure-runs.rebuild')}
          title={t('figure-runs.rebuild-title')}
          act={() => api.audit.startFigureRun({ kind: 'rebuild' })}
        >
          <p>{t('figure-runs.rebuild-text')}</p>
        </RunAction>
        <RunAction
          look="secondary"
          label={t('figure-runs.verify')}
          title={t('figure-runs.verify-title')}
          act={() => api.audit.startFigureRun({ kind: 'verification' })}
        >
          <p>{t('figure-runs.verify-text')}</p>
        </RunAction>
      </div>
    </>
  );
}

function Progress({ run }: { readonly run: SummaryRunView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { kind, parts, partsDone, results } = run;
  const isPlanned = parts > 0;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t(`figure-runs.now.${kind}`)}</h2>
      <ProgressBar
        label={isPlanned ? t('figure-runs.state.running') : t('figure-runs.state.queued')}
        value={isPlanned ? partsDone / parts : undefined}
      >
        {isPlanned
          ? t('figure-runs.progress', {
              done: formats.number(partsDone),
              parts: formats.number(parts),
              results: formats.number(results),
            })
          : undefined}
      </ProgressBar>
      {run.requestedBy === undefined ? <p>{t('figure-runs.by-clock')}</p> : null}
      <p className="q-hint">{t('figure-runs.live')}</p>
      <RunAction
        look="secondary"
        label={t('figure-runs.cancel')}
        title={t('figure-runs.cancel-title')}
        keep={t('figure-runs.cancel-keep')}
        act={() => api.audit.cancelFigureRun(run.id)}
      >
        <p>{t('figure-runs.cancel-text')}</p>
      </RunAction>
    </section>
  );
}

function isUnderway({ state }: SummaryRunView): boolean {
  return state === 'queued' || state === 'running';
}
