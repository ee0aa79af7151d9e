import type { CalibrationRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ProgressBar } from '@qabilet/ui';
import { useApi } from '../../services';
import { RunAction } from './run-action';

const STEPS = [
  'reading',
  'population',
  'items',
  'linking',
  'checking',
] as const satisfies readonly NonNullable<CalibrationRunView['step']>[];

/** The step in words, how far it is, and the way to stop it. */
export function RunProgress({ run }: { readonly run: CalibrationRunView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { step, done, total } = run;
  const stepOf = step
    ? t('calibration.step-of', {
        step: formats.number(STEPS.indexOf(step) + 1),
        steps: formats.number(STEPS.length),
      })
    : undefined;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t('calibration.progress')}</h2>
      <ProgressBar
        label={step ? t(`calibrations.step.${step}`) : t('calibrations.state.queued')}
        value={step && total > 0 ? done / total : undefined}
      >
        {step && total > 0 ? `${stepOf}, ${formats.percent(done / total)}` : stepOf}
      </ProgressBar>
      <p className="q-hint">{t('calibration.live')}</p>
      <RunAction
        look="secondary"
        label={t('calibration.cancel')}
        title={t('calibration.cancel-title')}
        keep={t('calibration.cancel-keep')}
        act={() => api.calibrations.cancel(run.id)}
      >
        <p>{t('calibration.cancel-text')}</p>
      </RunAction>
    </section>
  );
}
