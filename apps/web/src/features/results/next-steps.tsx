import type { NextStep } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText, usePlace } from '@qabilet/i18n';
import { Local } from '../../frame/local';
import type { LevelWords } from '../../scale';

interface NextStepsProps {
  readonly steps: readonly NextStep[];
  /** Every level the role asks for is reached for certain. */
  readonly hasAllReached: boolean;
  readonly words: LevelWords;
}

/** At most three steps, the most useful first. */
export function NextSteps({ steps, hasAllReached, words }: NextStepsProps) {
  const t = useOfficialText();
  return (
    <section aria-labelledby="next-steps" className="q-section">
      <h2 id="next-steps">{t('result.steps-title')}</h2>
      {steps.length === 0 ? <p>{t(hasAllReached ? 'result.steps-none' : 'result.steps-unknown')}</p> : null}
      {steps.length > 0 ? <p className="q-hint">{t('result.steps-lead')}</p> : null}
      <ol className="q-steps">
        {steps.map((step) => (
          <li key={step.competence.code}>
            <h3>
              <Local text={step.competence.name} />
            </h3>
            <p>
              <Local text={step.text} />
            </p>
            <Reason step={step} words={words} />
            <p className="q-hint">
              {t('result.steps-aim', { level: words.word(step.level) })},{' '}
              {t('result.steps-hours', { hours: step.hours })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Why this step, and the agency's course that takes it. */
function Reason({ step, words }: { readonly step: NextStep; readonly words: LevelWords }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const { target, shortfall, course } = step;
  if (target === undefined || shortfall === undefined) return null;
  return (
    <>
      <p>{t('result.steps-why', { level: words.word(target), short: formats.number(shortfall, 1) })}</p>
      {course ? (
        <p>
          {t('result.steps-course', {
            title: course.title,
            format: t(`result.course-format.${course.format}`),
            hours: t('result.steps-hours', { hours: course.hours }),
            language: LANGUAGE_FACTS[course.language].name,
          })}{' '}
          {t('result.steps-course-closes', { percent: formats.percent(course.closes / shortfall) })}
        </p>
      ) : null}
    </>
  );
}
