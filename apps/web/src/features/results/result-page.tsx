import { isWorthRepeating, ProblemError, type ResultView } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Button, Details, Loading } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { levelWords } from '../../scale';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { CompetenceLevels } from './competence-levels';
import { NextSteps } from './next-steps';
import { ReceiptDetails } from './receipt-details';
import { Sharing } from './sharing';
import { countStandings } from './wording';

const ASK_AGAIN_MS = 1500;

const isBeingScored = (error: unknown) =>
  error instanceof ProblemError && error.code === 'results.not-scored-yet';

/** The official's own result; waits while the worker works it out. */
export function ResultPage() {
  const { waveId = '' } = useParams();
  const t = useOfficialText();
  const api = useApi();
  const query = useContent(['result', waveId], () => api.results.ofWave(waveId), {
    retry: (failures, error) => isBeingScored(error) || (isWorthRepeating(error) && failures < 3),
    retryDelay: ASK_AGAIN_MS,
  });
  if (query.data === undefined && isBeingScored(query.failureReason))
    return (
      <AppPage title={t('result.waiting-title')} heading={t('result.waiting-title')}>
        <Loading text={t('result.waiting-text')} />
      </AppPage>
    );
  return <Loaded query={query}>{(result) => <Result result={result} />}</Loaded>;
}

const ORDER = ['reached', 'not-reached', 'open', 'unknown'] as const;

function Result({ result }: { readonly result: ResultView }) {
  const t = useOfficialText();
  const { formats, language } = usePlace();
  const me = useMe();
  const counts = countStandings(result.competences);
  const hasAllReached = counts['not-reached'] + counts.open + counts.unknown === 0;
  const words = levelWords(result.levels, (level) => t('result.below-first', { level }));
  return (
    <AppPage
      title={t('result.title')}
      heading={t('result.title')}
      caption={<bdi>{t('result.of', { wave: result.waveName, cohort: result.cohortName })}</bdi>}
      back={{ href: '/', label: t('nav.tasks') }}
      actions={
        <>
          <a href={`/api/my/waves/${result.waveId}/result/report?language=${language}`} download>
            {t('result.save-as', { format: 'PDF' })}
          </a>{' '}
          <Button look="secondary" onClick={() => window.print()}>
            {t('result.print')}
          </Button>
        </>
      }
    >
      <p className="q-print-only">
        <bdi>{me.name}</bdi>, <bdi>{me.agency.name}</bdi>
      </p>
      <p className="q-hint">{t('result.finished', { date: formats.date(result.finishedAt) })}</p>
      <section aria-labelledby="in-words" className="q-measure">
        <h2 id="in-words" className="q-hidden">
          {t('result.words-title')}
        </h2>
        <p className="q-lead">{t('result.words-lead', { role: result.roleTitle.text })}</p>
        <ul className="q-lead">
          {ORDER.filter((key) => counts[key] > 0).map((key) => (
            <li key={key}>{t(`result.${key}`, { count: counts[key] })}</li>
          ))}
        </ul>
        {result.rapidAnswers > 0 ? <p>{t('result.rapid', { count: result.rapidAnswers })}</p> : null}
      </section>
      <NextSteps steps={result.nextSteps} hasAllReached={hasAllReached} words={words} />
      <CompetenceLevels competences={result.competences} words={words} />
      <Details summary={t('result.how-title')}>
        <p>{t('result.how-certain')}</p>
        <p>{t('result.how-not-enough')}</p>
        <p>{t('result.how-self')}</p>
      </Details>
      <Sharing
        waveId={result.waveId}
        isShared={result.sharedWithTrainers}
        isEarlier={result.sharesEarlierResult}
        until={result.sharedUntil}
      />
      <ReceiptDetails receipt={result.receipt} />
    </AppPage>
  );
}
