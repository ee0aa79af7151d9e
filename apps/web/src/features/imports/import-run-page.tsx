import type { ImportRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, KeyFigures, Notice, ProgressBar } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { RemarkText } from '../../frame/remark-text';
import { useApi } from '../../services';
import { RunAction } from '../calibrations/run-action';
import { ImportEntries, ImportFaults } from './import-entries';
import { ImportStateTag } from './import-runs';
import { importHome, importHref, isUnderway } from './import-words';

const LIVE_MS = 1_000;
const FATES = ['new', 'changed', 'same', 'left'] as const;

/** One uploaded file: how far it is, what it would bring, and the decision about it. */
export function ImportRunPage() {
  const { runId = '' } = useParams();
  const api = useApi();
  const query = useContent(['import', runId], () => api.imports.run(runId), {
    refetchInterval: ({ state }) => (state.data && isUnderway(state.data.state) ? LIVE_MS : false),
  });
  return <Loaded query={query}>{(run) => <Run run={run} />}</Loaded>;
}

function Run({ run }: { readonly run: ImportRunView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const time = formats.dateTime(run.requestedAt);
  return (
    <AppPage
      title={run.fileName}
      heading={<bdi>{run.fileName}</bdi>}
      back={{ href: importHref.list(run.kind), label: t('imports.title', { kind: run.kind }) }}
    >
      <p role="status">
        <ImportStateTag state={run.state} />
      </p>
      <p className="q-measure">
        {run.format === undefined
          ? t('imports.about', { name: run.requestedBy, time })
          : t('imports.about-format', { name: run.requestedBy, time, format: run.format })}
      </p>
      <RunBody run={run} />
    </AppPage>
  );
}

function RunBody({ run }: { readonly run: ImportRunView }) {
  const t = useStaffText();
  switch (run.state) {
    case 'queued':
    case 'reading':
    case 'confirmed':
    case 'storing':
      return <Progress run={run} />;
    case 'ready':
      return <Decision run={run} />;
    case 'done':
      return (
        <>
          <Counts run={run} title={t('imports.made')} />
          <div className="q-actions">
            <ButtonLink href={importHome[run.kind]}>{t('imports.to-list', { kind: run.kind })}</ButtonLink>
            <ButtonLink look="secondary" href={importHref.list(run.kind)}>
              {t('imports.again')}
            </ButtonLink>
          </div>
          <ImportFaults faults={run.faults} />
          <ImportEntries run={run} />
        </>
      );
    case 'refused':
    case 'failed':
      return (
        <>
          <Notice look="error" title={t('imports.refused-title')}>
            {run.failure ? (
              <p>
                <RemarkText remark={run.failure} />
              </p>
            ) : null}
            <p>{t('imports.refused-text')}</p>
          </Notice>
          <Again kind={run.kind} />
        </>
      );
    case 'cancelled':
    case 'expired':
      return (
        <>
          <p>{t(`imports.${run.state}-text`)}</p>
          <Again kind={run.kind} />
        </>
      );
  }
}

function Progress({ run }: { readonly run: ImportRunView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { done, total } = run;
  const isKnown = total > 0;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t('imports.progress')}</h2>
      <ProgressBar label={t(`imports.state.${run.state}`)} value={isKnown ? done / total : undefined}>
        {isKnown ? t('imports.parts', { done: formats.number(done), total: formats.number(total) }) : null}
      </ProgressBar>
      <p className="q-hint">{t('imports.live')}</p>
      {run.state === 'storing' ? null : <Cancel run={run} />}
    </section>
  );
}

function Decision({ run }: { readonly run: ImportRunView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const count = (run.counts?.new ?? 0) + (run.counts?.changed ?? 0);
  return (
    <>
      {run.storedBeforeAt === undefined ? null : (
        <Notice>
          <p>{t('imports.stored-before', { time: formats.dateTime(run.storedBeforeAt) })}</p>
        </Notice>
      )}
      <Counts run={run} title={t('imports.foreseen')} />
      {count === 0 ? <p className="q-measure">{t('imports.nothing')}</p> : null}
      <div className="q-actions">
        {count > 0 ? (
          <RunAction
            label={t('imports.store', { count, kind: run.kind })}
            title={t('imports.store-title', { kind: run.kind })}
            act={() => api.imports.confirm(run.id)}
          >
            <p>{t('imports.store-text', { kind: run.kind })}</p>
          </RunAction>
        ) : null}
        <Cancel run={run} />
      </div>
      <ImportFaults faults={run.faults} />
      <ImportEntries run={run} />
    </>
  );
}

function Cancel({ run }: { readonly run: ImportRunView }) {
  const t = useStaffText();
  const api = useApi();
  return (
    <RunAction
      look="secondary"
      label={t('imports.cancel')}
      title={t('imports.cancel-title')}
      keep={t('imports.cancel-keep')}
      act={() => api.imports.cancel(run.id)}
    >
      <p>{t('imports.cancel-text')}</p>
    </RunAction>
  );
}

function Counts({ run, title }: { readonly run: ImportRunView; readonly title: string }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { counts } = run;
  if (!counts) return null;
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{title}</h2>
      <KeyFigures
        figures={FATES.map((fate) => ({
          label: t(`imports.fate.${fate}`),
          value: formats.number(counts[fate]),
        }))}
      />
    </section>
  );
}

function Again({ kind }: Pick<ImportRunView, 'kind'>) {
  const t = useStaffText();
  return (
    <p>
      <ButtonLink look="secondary" href={importHref.list(kind)}>
        {t('imports.again')}
      </ButtonLink>
    </p>
  );
}
