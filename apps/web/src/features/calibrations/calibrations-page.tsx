import type { CalibrationOverview } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Link } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { calibrationHref, isUnderway } from './calibration-words';
import { ReleaseTable } from './release-table';
import { RunTable } from './run-table';

const LIVE_MS = 3_000;

/** Runs and published calibrations; keeps itself up to date while something is being done. */
export function CalibrationsPage() {
  const t = useStaffText();
  const api = useApi();
  const query = useContent(['calibrations'], api.calibrations.overview, {
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? LIVE_MS : false),
  });
  return (
    <Loaded query={query}>
      {({ runs, releases }) => (
        <AppPage
          title={t('calibrations.title')}
          heading={t('calibrations.title')}
          actions={<ButtonLink href={calibrationHref.create}>{t('calibrations.new')}</ButtonLink>}
        >
          {runs.length === 0 ? (
            <EmptyState title={t('calibrations.empty-title')}>
              <p>{t('calibrations.empty-text')}</p>
            </EmptyState>
          ) : (
            <RunTable runs={runs} />
          )}
          {releases.length > 0 ? <ReleaseTable releases={releases} /> : null}
          <h2>{t('answers-out.title')}</h2>
          <p className="q-measure">
            {t('answers-out.why')} <Link href={calibrationHref.answers}>{t('answers-out.go')}</Link>
          </p>
        </AppPage>
      )}
    </Loaded>
  );
}

function isAtWork({ runs, releases }: CalibrationOverview): boolean {
  return (
    runs.some(({ state }) => isUnderway(state)) ||
    releases.some(({ rescorings }) => rescorings.some(({ done, total }) => done < total))
  );
}
