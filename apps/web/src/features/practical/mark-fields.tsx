import type { MarkingView, PracticalWorkView } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Radios, TextArea } from '@qabilet/ui';
import { Local } from '../../frame/local';
import { usePersonName } from '../../frame/person-name';
import { criterionField, type MarkingForm } from './use-marking-form';

const LONGEST_COMMENT = 4000;

interface MarkFieldsProps {
  readonly work: PracticalWorkView;
  readonly marking: MarkingView;
  readonly form: MarkingForm;
}

/** One choice of step for each criterion, and what is said to the person. */
export function MarkFields({ work, marking, form }: MarkFieldsProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const nameOf = usePersonName();
  const waiting = marking.others.map(({ markerName }) => markerName).join(', ');
  return (
    <>
      <p className="q-measure">
        {waiting ? <bdi>{t('marking.others-hidden', { names: waiting })}</bdi> : t('marking.lead')}
      </p>
      <form noValidate className="q-measure" onSubmit={form.ask}>
        {work.criteria.map((criterion, place) => (
          <Radios
            key={place}
            id={criterionField(place)}
            name={criterionField(place)}
            label={
              <strong>
                <Local text={criterion.name} />
              </strong>
            }
            hint={t('marking.about', { competence: criterion.competence.name.text })}
            error={form.errors.find(({ fieldId }) => fieldId === criterionField(place))?.message}
            value={form.steps[place] === undefined ? undefined : String(form.steps[place])}
            onChange={(value) => form.choose(place, Number(value))}
            choices={work.steps.map((step, number) => ({
              value: String(number),
              label: (
                <>
                  <Local text={step.name} />{' '}
                  <span className="q-muted">({t('marking.points-worth', { points: step.points })})</span>
                </>
              ),
              hint: criterion.descriptors[number] ? (
                <Local text={criterion.descriptors[number]} />
              ) : undefined,
            }))}
          />
        ))}
        <TextArea
          id="comment"
          label={t('marking.comment')}
          hint={t('marking.comment-hint')}
          optional={official('frame.optional')}
          rows={6}
          dir="auto"
          maxLength={LONGEST_COMMENT}
          value={form.comment}
          onChange={(event) => form.say(event.currentTarget.value)}
        />
        <div className="q-actions">
          <Button type="submit" busy={form.isPending}>
            {t('marking.hand-in')}
          </Button>
          <Button look="secondary" busy={form.isPending} onClick={form.keep}>
            {t('marking.keep')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        isOpen={form.isAsking}
        title={t('marking.hand-in-title', { name: nameOf(marking.name) })}
        confirm={t('marking.hand-in')}
        cancel={official('frame.cancel')}
        busy={form.isPending}
        onConfirm={form.handIn}
        onCancel={form.cancel}
      >
        <p>{t('marking.hand-in-text')}</p>
      </ConfirmDialog>
    </>
  );
}
