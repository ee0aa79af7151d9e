import { useOfficialText, usePlace } from '@qabilet/i18n';
import { EmptyState, Link, SummaryList } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { OwnWorks } from './own-works';

/** All results of the person, the latest first. */
export function ResultsPage() {
  const t = useOfficialText();
  const { formats } = usePlace();
  const api = useApi();
  const query = useContent(['results'], api.results.mine);
  return (
    <Loaded query={query}>
      {(results) => (
        <AppPage title={t('result.list-title')} heading={t('result.list-title')}>
          {results.length === 0 ? (
            <EmptyState title={t('result.list-empty-title')}>
              <p>{t('result.list-empty-text')}</p>
            </EmptyState>
          ) : null}
          <SummaryList
            rows={results.map((result) => ({
              key: result.waveId,
              name: (
                <Link href={`/waves/${result.waveId}/result`}>
                  <bdi>{result.waveName}</bdi>
                </Link>
              ),
              value: (
                <>
                  <bdi>{result.cohortName}</bdi>
                  <br />
                  <span className="q-muted">
                    {t('result.finished', { date: formats.date(result.finishedAt) })}
                    <br />
                    {result.sharedWithTrainers ? t('result.share-on') : t('result.share-off')}
                  </span>
                </>
              ),
            }))}
          />
          <OwnWorks />
        </AppPage>
      )}
    </Loaded>
  );
}
