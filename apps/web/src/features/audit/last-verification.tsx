import type { SummaryRunView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Notice } from '@qabilet/ui';

/** Whether the figures that people see were those of their results when somebody last looked. */
export function LastVerification({ runs }: { readonly runs: readonly SummaryRunView[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const last = runs.find(({ found }) => found !== undefined);
  if (!last?.found) {
    return (
      <Notice>
        <p>{t('figure-runs.never-verified')}</p>
      </Notice>
    );
  }
  const { compared, differing, miscounted, uncounted } = last.found;
  const time = formats.dateTime(last.finishedAt ?? last.requestedAt);
  if (differing + miscounted + uncounted === 0) {
    return (
      <Notice>
        <p>{t('figure-runs.right', { time, count: compared })}</p>
      </Notice>
    );
  }
  const isMended = runs.some(
    ({ kind, state, requestedAt }) =>
      kind === 'rebuild' && state === 'done' && requestedAt > last.requestedAt,
  );
  return (
    <Notice look={isMended ? 'plain' : 'error'} title={t('figure-runs.wrong', { time })}>
      <ul>
        {differing > 0 ? <li>{t('figure-runs.differing', { count: differing, compared })}</li> : null}
        {miscounted > 0 ? <li>{t('figure-runs.miscounted', { count: miscounted })}</li> : null}
        {uncounted > 0 ? <li>{t('figure-runs.uncounted', { count: uncounted })}</li> : null}
      </ul>
      <p>{isMended ? t('figure-runs.mended') : t('figure-runs.mend')}</p>
    </Notice>
  );
}
