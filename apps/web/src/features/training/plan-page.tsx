import type { CohortTrainingPlan, PlanQuery } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, KeyFigures } from '@qabilet/ui';
import { useParams, useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { SavedFlash } from '../../staff/saved-flash';
import { programmeHref } from '../programmes/cohorts-page';
import { CourseList } from './course-list';
import { LimitsForm } from './limits-form';
import { askedOf, trainingHref } from './plan-href';
import { plainNumber } from './plain-number';
import { PlannedCourses } from './planned-courses';

/** The training that closes most of a cohort's gap in the hours there are, and the courses it is chosen from. */
export function PlanPage() {
  const { waveId = '' } = useParams();
  const [params] = useSearchParams();
  const asked = askedOf(params);
  const api = useApi();
  const query = useContent(
    ['training-plan', waveId, asked.hours, asked.hoursEach, asked.language],
    () => api.insights.trainingPlan(waveId, asked),
    { placeholderData: (before) => before },
  );
  return (
    <Loaded query={query}>
      {(plan) => <PlanContent plan={plan} asked={asked} isOld={query.isPlaceholderData} />}
    </Loaded>
  );
}

interface PlanContentProps {
  readonly plan: CohortTrainingPlan;
  readonly asked: PlanQuery;
  /** While another plan is being made. */
  readonly isOld: boolean;
}

function PlanContent({ plan, asked, isOld }: PlanContentProps) {
  const t = useStaffText();
  return (
    <AppPage
      title={`${t('plan.title')}, ${plan.waveName}`}
      heading={t('plan.title')}
      caption={
        <bdi>
          {plan.cohortName}, {plan.waveName}
        </bdi>
      }
      back={{ href: programmeHref.cohort(plan.cohortId), label: plan.cohortName }}
      actions={
        <ButtonLink look="secondary" href={programmeHref.heatMap(plan.waveId)}>
          {t('cohort.heat-map')}
        </ButtonLink>
      }
    >
      <SavedFlash />
      <p className="q-measure">{t('plan.lead')}</p>
      {plan.offers.length > 0 ? (
        <>
          <LimitsForm key={JSON.stringify(asked)} asked={asked} busy={isOld} />
          <Outcome plan={plan} />
        </>
      ) : null}
      <CourseList plan={plan} />
    </AppPage>
  );
}

function Outcome({ plan: { plan, people, offers, waveId } }: { readonly plan: CohortTrainingPlan }) {
  const t = useStaffText();
  const { formats } = usePlace();
  if (!plan || people === undefined)
    return (
      <EmptyState title={t('plan.too-few-title')}>
        <p>{t('plan.too-few-text')}</p>
      </EmptyState>
    );
  if (plan.gap === 0)
    return (
      <EmptyState title={t('plan.no-gap-title')}>
        <p>{t('plan.no-gap-text')}</p>
      </EmptyState>
    );
  return (
    <section className="q-section" aria-labelledby="plan">
      <h2 id="plan">{t('plan.outcome-title')}</h2>
      <KeyFigures
        figures={[
          {
            label: t('plan.closed'),
            value: formats.percent(plan.closed / plan.gap),
            note: t('plan.closed-note', {
              closed: formats.number(plan.closed, 1),
              gap: formats.number(plan.gap, 1),
            }),
          },
          {
            label: t('plan.hours'),
            value: plainNumber(formats, plan.hours),
            note: t('plan.hours-note', { count: plan.planned.reduce((sum, { groups }) => sum + groups, 0) }),
          },
          {
            label: t('plan.people'),
            value: formats.number(people),
            note: t('plan.people-note', { count: plan.measuredCompetences }),
          },
        ]}
      />
      <PlannedCourses
        plan={plan}
        people={people}
        offers={offers}
        href={(id) => trainingHref.course(waveId, id)}
      />
      <p className="q-hint q-measure">{t('plan.method')}</p>
    </section>
  );
}
