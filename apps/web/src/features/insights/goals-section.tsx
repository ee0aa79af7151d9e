import type { Goals, GoalView, Progress } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { ButtonLink, Details } from '@qabilet/ui';
import { programmeHref } from '../programmes/cohorts-page';
import { useGoalWords } from './goal-words';
import type { GroupWords } from './group-words';
import { Trend } from './trend';

interface GoalsSectionProps {
  readonly cohortId: string;
  readonly goals: Goals;
  /** With figures of the cohort: what pictures of units are drawn beside. */
  readonly shown?: { readonly progress: Progress; readonly say: GroupWords };
}

/** What the cohort and its units mean to reach: where each stands and where it is heading. */
export function GoalsSection({ cohortId, goals, shown }: GoalsSectionProps) {
  const t = useStaffText();
  const { subject, sentence, standing } = useGoalWords();
  return (
    <section className="q-section" aria-labelledby="goals">
      <div className="q-heading">
        <h2 id="goals">{t('goals.title')}</h2>
        <span className="q-no-print">
          <ButtonLink look="secondary" href={programmeHref.goals(cohortId)}>
            {t('goals.set')}
          </ButtonLink>
        </span>
      </div>
      {goals.goals.length === 0 ? (
        <p>{t('goals.none-set')}</p>
      ) : (
        <>
          <ul className="q-measure">
            {goals.goals.map((goal, place) => (
              <li key={place}>
                <strong>
                  <bdi>{subject(goal)}</bdi>
                </strong>
                <br />
                {[sentence(goal), standing(goal)].filter(Boolean).join(' ')}
              </li>
            ))}
          </ul>
          {goals.goals.map((goal, place) =>
            shown && goal.figures && goal.mean ? (
              <Trend
                key={place}
                {...shown}
                figures={goal.figures}
                cuts={cutsOf(shown.progress, goal)}
                title={`${t('progress.trend-title')}: ${subject(goal)}`}
                goal={goal}
              />
            ) : null,
          )}
          <Details summary={t('goals.how')}>
            <p>{t('goals.method')}</p>
            <p>
              <bdi className="q-code" dir="ltr">
                {'m(T) = xᵀ(XᵀV⁻¹X)⁻¹XᵀV⁻¹m,   share(m) = Φ(Φ⁻¹(share) + (m − mean) / sd)'}
              </bdi>
            </p>
          </Details>
        </>
      )}
    </section>
  );
}

/** Where the levels begin in what the goal is about. */
function cutsOf({ competences, cuts }: Progress, { competence: code }: GoalView): readonly number[] {
  return competences.find(({ competence }) => competence.code === code)?.cuts ?? cuts;
}
