import { useState } from 'react';
import type { CalibrationReport, CalibrationRunView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { ButtonLink, Notice } from '@qabilet/ui';
import { useApi } from '../../services';
import { calibrationHref, hasNewValues } from './calibration-words';
import { isInUse } from './quarantine-box';
import { Report } from './report';
import { RunAction } from './run-action';

interface DraftRunProps {
  readonly run: CalibrationRunView;
  readonly report: CalibrationReport;
}

/** What an author decides on: which items go, and whether the rest becomes a calibration. */
export function DraftRun({ run, report }: DraftRunProps) {
  const t = useStaffText();
  const [quarantine, setQuarantine] = useState<readonly string[]>(() => proposedIn(report));
  const canPublish = !run.isSuperseded && hasNewValues(report.items);
  return (
    <>
      {run.isSuperseded ? <Superseded /> : null}
      <p>
        <a href="#decide">{t('calibration.go-to-decision')}</a>
      </p>
      <Report
        report={report}
        choice={canPublish ? { chosen: quarantine, onChange: setQuarantine } : undefined}
      />
      <section aria-labelledby="decide">
        <h2 id="decide">{t('calibration.decide')}</h2>
        {canPublish ? (
          <p role="status">{t('calibration.to-quarantine', { count: quarantine.length })}</p>
        ) : null}
        <div className="q-actions">
          {canPublish ? <Publish runId={run.id} quarantine={quarantine} /> : null}
          <Discard runId={run.id} />
        </div>
      </section>
    </>
  );
}

function proposedIn({ items }: CalibrationReport): readonly string[] {
  return items.filter((item) => item.verdict === 'quarantine' && isInUse(item)).map(({ itemId }) => itemId);
}

function Superseded() {
  const t = useStaffText();
  return (
    <>
      <Notice look="warning" title={t('calibration.superseded-title')}>
        <p>{t('calibrations.superseded')}</p>
      </Notice>
      <p>
        <ButtonLink look="secondary" href={calibrationHref.create}>
          {t('calibration.again')}
        </ButtonLink>
      </p>
    </>
  );
}

function Publish({ runId, quarantine }: { readonly runId: string; readonly quarantine: readonly string[] }) {
  const t = useStaffText();
  const api = useApi();
  return (
    <RunAction
      label={t('calibration.publish')}
      title={t('calibration.publish-title')}
      act={() => api.calibrations.publish(runId, { quarantine })}
    >
      <p>{t('calibration.publish-text')}</p>
      <p>{t('calibration.publish-scores')}</p>
      <p>{t('calibration.to-quarantine', { count: quarantine.length })}</p>
    </RunAction>
  );
}

function Discard({ runId }: { readonly runId: string }) {
  const t = useStaffText();
  const api = useApi();
  return (
    <RunAction
      look="secondary"
      label={t('calibration.discard')}
      title={t('calibration.discard-title')}
      act={() => api.calibrations.discard(runId)}
    >
      <p>{t('calibration.discard-text')}</p>
    </RunAction>
  );
}
