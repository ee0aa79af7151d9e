import type { CohortTrainingPlan } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Link, Table } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { levelWords } from '../../scale';
import { plainNumber } from './plain-number';
import { trainingHref } from './plan-href';

/** The courses of the agency that a plan is chosen from. */
export function CourseList({ plan }: { readonly plan: CohortTrainingPlan }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const words = levelWords(plan.levels, (level) => t('heat.below-first', { level }));
  return (
    <section className="q-section" aria-labelledby="courses">
      <div className="q-heading">
        <h2 id="courses">{t('course.list-title')}</h2>
        <ButtonLink look="secondary" href={trainingHref.newCourse(plan.waveId)}>
          {t('course.add')}
        </ButtonLink>
      </div>
      {plan.offers.length === 0 ? (
        <EmptyState title={t('course.empty-title')}>
          <p>{t('course.empty-text')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('course.list-title')}
          isCaptionHidden
          isStacked
          locale={formats.locale}
          rows={plan.offers}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              header: t('plan.course'),
              cell: (row) => (
                <Link href={trainingHref.course(plan.waveId, row.id)}>
                  <bdi>{row.title}</bdi>
                </Link>
              ),
              sortValue: (row) => row.title,
              isRowHeader: true,
            },
            {
              key: 'competence',
              header: t('heat.gap-competence'),
              cell: (row) => <Local text={row.competence.name} />,
              sortValue: (row) => row.competence.name.text,
            },
            {
              key: 'levels',
              header: t('course.levels'),
              cell: (row) =>
                t('course.levels-figure', {
                  from: words.word(row.from),
                  to: words.word(row.to),
                  gain: plainNumber(formats, row.gain),
                }),
            },
            {
              key: 'hours',
              header: t('plan.hours'),
              cell: (row) => plainNumber(formats, row.hours),
              sortValue: (row) => row.hours,
              isNumber: true,
            },
            {
              key: 'group',
              header: t('course.group'),
              cell: (row) => t('course.group-figure', { from: row.smallestGroup, to: row.largestGroup }),
            },
            { key: 'format', header: t('course.format'), cell: (row) => t(`course.format.${row.format}`) },
            {
              key: 'language',
              header: t('course.language'),
              cell: (row) => <span lang={row.language}>{LANGUAGE_FACTS[row.language].name}</span>,
            },
          ]}
        />
      )}
    </section>
  );
}
