import type { CohortRow } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { ButtonLink } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { PhaseList, todayOf } from '../../frame/phase-list';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';

/** What the programme consists of and when, and the way to plan it. */
export function CohortPhases({ cohort }: { readonly cohort: CohortRow }) {
  const t = useStaffText();
  const api = useApi();
  const { data } = useContent(['phases', cohort.id], () => api.programmes.phases(cohort.id));
  if (!data) return null;
  return (
    <section className="q-section" aria-labelledby="phases">
      <div className="q-heading">
        <h2 id="phases">{t('phases.title')}</h2>
        <ButtonLink look="secondary" href={programmeHref.phases(cohort.id)}>
          {t('phases.plan')}
        </ButtonLink>
      </div>
      {data.phases.length === 0 ? (
        <p className="q-measure">{t('phases.empty')}</p>
      ) : (
        <div className="q-measure">
          <PhaseList phases={data.phases} today={todayOf(new Date())} />
        </div>
      )}
    </section>
  );
}
