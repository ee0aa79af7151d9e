import type { CompetenceLabel } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Select, TextArea, TextInput } from '@qabilet/ui';
import { FEWEST_STEPS, fieldOf, MOST_CRITERIA, MOST_STEPS } from './rubric-draft';
import type { RubricForm } from './use-rubric-form';

/** The scale on which every criterion is marked, from the lowest step. */
export function StepFields({ form }: { readonly form: RubricForm }) {
  const t = useStaffText();
  const { steps } = form.draft;
  return (
    <fieldset className="q-fieldset">
      <legend>
        <h2>{t('rubric.steps')}</h2>
      </legend>
      {steps.map((step, place) => (
        <div key={place} className="q-row">
          <TextInput
            id={fieldOf.stepName(place)}
            label={t('rubric.step-name', { number: place + 1 })}
            dir="auto"
            lang={form.language}
            maxLength={60}
            value={form.words(step.name)}
            error={form.errorAt(fieldOf.stepName(place))}
            onChange={(event) => form.stepNamed(place, event.currentTarget.value)}
          />
          <TextInput
            id={fieldOf.stepPoints(place)}
            label={t('rubric.step-points', { number: place + 1 })}
            type="number"
            width="narrow"
            min={0}
            max={100}
            value={Number.isNaN(step.points) ? '' : step.points}
            error={form.errorAt(fieldOf.stepPoints(place))}
            onChange={(event) => form.stepWorth(place, event.currentTarget.valueAsNumber)}
          />
        </div>
      ))}
      <div className="q-row">
        {steps.length < MOST_STEPS ? (
          <Button look="secondary" onClick={form.addStep}>
            {t('rubric.step-add')}
          </Button>
        ) : null}
        {steps.length > FEWEST_STEPS ? (
          <Button look="quiet" onClick={form.removeStep}>
            {t('rubric.step-remove')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

interface CriteriaFieldsProps {
  readonly form: RubricForm;
  readonly competences: readonly CompetenceLabel[];
}

/** What is looked at, each with the words for its steps. */
export function CriteriaFields({ form, competences }: CriteriaFieldsProps) {
  const t = useStaffText();
  const { criteria } = form.draft;
  return (
    <>
      {criteria.map(({ key }, place) => (
        <CriterionFields key={key} form={form} place={place} competences={competences} />
      ))}
      {criteria.length < MOST_CRITERIA ? (
        <p>
          <Button look="secondary" onClick={form.addCriterion}>
            {t('rubric.criterion-add')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function CriterionFields({ form, place, competences }: CriteriaFieldsProps & { readonly place: number }) {
  const t = useStaffText();
  const criterion = form.draft.criteria[place];
  if (!criterion) return null;
  const number = place + 1;
  return (
    <fieldset className="q-fieldset">
      <legend>
        <h2>{t('rubric.criterion', { number })}</h2>
      </legend>
      <TextInput
        id={fieldOf.name(place)}
        label={t('rubric.criterion-name')}
        dir="auto"
        lang={form.language}
        maxLength={120}
        value={form.words(criterion.name)}
        error={form.errorAt(fieldOf.name(place))}
        onChange={(event) => form.criterionNamed(place, event.currentTarget.value)}
      />
      <Select
        id={fieldOf.competence(place)}
        label={t('rubric.competence')}
        value={criterion.competence}
        error={form.errorAt(fieldOf.competence(place))}
        options={[
          { value: '', label: '–' },
          ...competences.map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` })),
        ]}
        onChange={(event) => form.criterionAbout(place, event.currentTarget.value)}
      />
      {criterion.descriptors.map((text, step) => (
        <TextArea
          key={step}
          id={fieldOf.descriptor(place, step)}
          label={t('rubric.descriptor', {
            step: form.words(form.draft.steps[step]?.name ?? { en: '' }) || String(step + 1),
          })}
          dir="auto"
          lang={form.language}
          rows={2}
          maxLength={400}
          value={form.words(text)}
          error={form.errorAt(fieldOf.descriptor(place, step))}
          onChange={(event) => form.described(place, step, event.currentTarget.value)}
        />
      ))}
      {form.draft.criteria.length > 1 ? (
        <Button look="quiet" onClick={() => form.removeCriterion(place)}>
          {t('rubric.criterion-remove')}
          <span className="q-hidden"> {number}</span>
        </Button>
      ) : null}
    </fieldset>
  );
}
