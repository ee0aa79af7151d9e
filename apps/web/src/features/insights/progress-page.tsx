import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { programmeHref } from '../programmes/cohorts-page';
import { latestBegun, useGentleNews } from './gentle-news';
import { MatchedChange } from './matched-change';
import { ProgressContent } from './progress-content';
import { ReportLinks } from './report-links';

/** Where an agency lead comes from. */
const agencyHref = '/agency';

/** What a trainer, or an agency lead, sees of one cohort over its waves. */
export function ProgressPage() {
  const { cohortId = '' } = useParams();
  const t = useStaffText();
  const official = useOfficialText();
  const { formats } = usePlace();
  const me = useMe();
  const api = useApi();
  const query = useContent(['progress', cohortId], () => api.insights.progress(cohortId));
  useGentleNews({ waveId: query.data && latestBegun(query.data), about: cohortId });
  return (
    <Loaded query={query}>
      {(progress) => (
        <AppPage
          title={`${t('progress.title')}, ${progress.cohortName}`}
          heading={t('progress.title')}
          caption={<bdi>{progress.cohortName}</bdi>}
          actions={
            <ButtonLink look="secondary" href={programmeHref.trainers(cohortId)}>
              {t('trainers.title')}
            </ButtonLink>
          }
          back={
            me.roles.includes('trainer')
              ? { href: programmeHref.cohort(cohortId), label: progress.cohortName }
              : { href: agencyHref, label: official('nav.progress') }
          }
        >
          <p className="q-hint">
            {t('board.live')} {t('staff.updated', { time: formats.dateTime(progress.updatedAt) })}
          </p>
          {me.roles.includes('trainer') ? <ReportLinks address={`/api/cohorts/${cohortId}/report`} /> : null}
          <ProgressContent progress={progress} minimumCell={me.agency.minimumCell} />
          <MatchedChange cohortId={cohortId} />
        </AppPage>
      )}
    </Loaded>
  );
}
