import type { NextStep } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
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
      <ol className="q-steps">
        {steps.map((step) => (
          <li key={step.competence.code}>
            <h3>
              <Local text={step.competence.name} />
            </h3>
            <p>
              <Local text={step.text} />
            </p>
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
