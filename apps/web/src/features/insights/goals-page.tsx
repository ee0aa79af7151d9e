import { GOAL_KINDS, type Goals } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Select, TextInput } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { programmeHref } from '../programmes/cohorts-page';
import { useGoalsForm, type GoalsForm } from './use-goals-form';

/** Says what a cohort and its units mean to reach, all goals at once. */
export function GoalsPage() {
  const { cohortId = '' } = useParams();
  const api = useApi();
  const query = useContent(['goals', cohortId], () => api.insights.goals(cohortId));
  return <Loaded query={query}>{(goals) => <GoalsEditor cohortId={cohortId} goals={goals} />}</Loaded>;
}

function GoalsEditor({ cohortId, goals }: { readonly cohortId: string; readonly goals: Goals }) {
  const t = useStaffText();
  const form = useGoalsForm(cohortId, goals.goals);
  return (
    <AppPage
      title={t('goals.set')}
      heading={t('goals.set')}
      back={{ href: programmeHref.progress(cohortId), label: t('progress.title') }}
      errors={form.errors}
    >
      <p className="q-measure">{t('goals.lead')}</p>
      <form noValidate className="q-measure" onSubmit={form.submit}>
        {form.goals.map((goal, place) => (
          <GoalFields key={goal.key} form={form} place={place} choices={goals} />
        ))}
        <p>
          <Button look="secondary" onClick={form.add}>
            {t('goals.add')}
          </Button>
        </p>
        <Button type="submit" busy={form.isPending}>
          {t('goals.save')}
        </Button>
      </form>
    </AppPage>
  );
}

interface GoalFieldsProps {
  readonly form: GoalsForm;
  readonly place: number;
  readonly choices: Goals;
}

function GoalFields({ form, place, choices }: GoalFieldsProps) {
  const t = useStaffText();
  const number = place + 1;
  const kind = form.goals[place]?.kind === 'gain' ? 'gain' : 'share';
  return (
    <fieldset className="q-fieldset q-fieldset--one">
      <legend>
        <h2>{t('goals.number', { number })}</h2>
      </legend>
      <Select
        {...form.field(place, 'kind')}
        label={t('goals.kind')}
        options={GOAL_KINDS.map((value) => ({ value, label: t(`goals.kind-${value}`) }))}
      />
      <Select
        {...form.field(place, 'unitId')}
        label={t('goals.group')}
        options={[
          { value: '', label: t('goals.cohort') },
          ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        {...form.field(place, 'competence')}
        label={t('goals.competence')}
        options={[
          { value: '', label: t('progress.all') },
          ...choices.competences.map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` })),
        ]}
      />
      <TextInput
        {...form.field(place, 'value')}
        label={t(kind === 'share' ? 'goals.value-share' : 'goals.value-gain')}
        inputMode="decimal"
        width="narrow"
      />
      <TextInput {...form.field(place, 'dueOn')} label={t('goals.due')} type="date" width="narrow" />
      <Button look="quiet" onClick={() => form.remove(place)}>
        {t('goals.remove')}
        <span className="q-hidden"> {number}</span>
      </Button>
    </fieldset>
  );
}
