import { PHASE_KINDS, type CohortRow, type ProgrammePhase } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Select, TextInput } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';
import { usePhasesForm, type PhasesForm } from './use-phases-form';

/** Plans the phases of a programme, all of them at once. */
export function PhasesPage() {
  const { cohortId = '' } = useParams();
  const api = useApi();
  const cohort = useContent(['cohort', cohortId], () => api.programmes.cohort(cohortId));
  const planned = useContent(['phases', cohortId], () => api.programmes.phases(cohortId));
  return (
    <Loaded query={cohort}>
      {(found) => <Loaded query={planned}>{({ phases }) => <Plan cohort={found} phases={phases} />}</Loaded>}
    </Loaded>
  );
}

interface PlanProps {
  readonly cohort: CohortRow;
  readonly phases: readonly ProgrammePhase[];
}

function Plan({ cohort, phases }: PlanProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const form = usePhasesForm(cohort, phases);
  return (
    <AppPage
      title={t('phases.plan')}
      heading={t('phases.plan')}
      back={{ href: programmeHref.cohort(cohort.id), label: cohort.name }}
      errors={form.errors}
    >
      <p className="q-measure">
        {t('phases.lead', { from: formats.date(cohort.startsOn), to: formats.date(cohort.endsOn) })}
      </p>
      <form noValidate className="q-measure" onSubmit={form.submit}>
        {form.phases.map((phase, place) => (
          <PhaseFields key={phase.key} form={form} place={place} />
        ))}
        <p>
          <Button look="secondary" onClick={form.add}>
            {t('phases.add')}
          </Button>
        </p>
        <Button type="submit" busy={form.isPending}>
          {t('phases.save')}
        </Button>
      </form>
    </AppPage>
  );
}

function PhaseFields({ form, place }: { readonly form: PhasesForm; readonly place: number }) {
  const t = useStaffText();
  const official = useOfficialText();
  const number = place + 1;
  return (
    <fieldset className="q-fieldset q-fieldset--one">
      <legend>
        <h2>{t('phases.number', { number })}</h2>
      </legend>
      <Select
        {...form.field(place, 'kind')}
        label={t('phases.kind')}
        options={PHASE_KINDS.map((kind) => ({ value: kind, label: official(`phase-kind.${kind}`) }))}
      />
      <TextInput {...form.field(place, 'name')} label={t('phases.name')} dir="auto" maxLength={120} />
      <TextInput {...form.field(place, 'startsOn')} label={t('phases.starts')} type="date" width="narrow" />
      <TextInput {...form.field(place, 'endsOn')} label={t('phases.ends')} type="date" width="narrow" />
      <Button look="quiet" onClick={() => form.remove(place)}>
        {t('phases.remove')}
        <span className="q-hidden"> {number}</span>
      </Button>
    </fieldset>
  );
}
