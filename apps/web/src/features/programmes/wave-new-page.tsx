import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { WAVE_KINDS, type BlueprintView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, Notice, Radios, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';
import { useTestChoices } from './test-choices';

export function WaveNewPage() {
  const { cohortId = '' } = useParams();
  const api = useApi();
  const query = useContent(['blueprints'], api.itemBank.blueprints);
  return (
    <Loaded query={query}>{(blueprints) => <WaveForm cohortId={cohortId} blueprints={blueprints} />}</Loaded>
  );
}

interface WaveFormProps {
  readonly cohortId: string;
  readonly blueprints: readonly BlueprintView[];
}

function WaveForm({ cohortId, blueprints }: WaveFormProps) {
  const t = useStaffText();
  const form = useWaveForm(cohortId, blueprints);
  const testChoices = useTestChoices(blueprints);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <AppPage
      title={t('wave-new.title')}
      heading={t('wave-new.title')}
      back={{ href: programmeHref.cohort(cohortId), label: t('cohort.caption') }}
      errors={form.errors}
    >
      {blueprints.length === 0 ? (
        <Notice look="warning">
          <p>{t('wave-new.no-blueprints')}</p>
        </Notice>
      ) : (
        <form noValidate onSubmit={form.submit}>
          <TextInput
            {...form.text('name')}
            label={t('wave-new.name')}
            hint={t('wave-new.name-hint')}
            dir="auto"
            maxLength={120}
          />
          <Radios
            {...form.choice('kind')}
            label={t('wave-new.kind')}
            choices={WAVE_KINDS.map((kind) => ({ value: kind, label: t(`wave-kind.${kind}`) }))}
          />
          <Radios {...form.choice('blueprintId')} label={t('wave-new.blueprint')} choices={testChoices} />
          <TextInput
            {...form.text('opensAt')}
            label={t('wave-new.opens')}
            hint={t('wave-new.zone', { zone })}
            type="datetime-local"
            width="narrow"
          />
          <TextInput
            {...form.text('closesAt')}
            label={t('wave-new.closes')}
            hint={t('wave-new.zone', { zone })}
            type="datetime-local"
            width="narrow"
          />
          <TextInput
            {...form.text('daysBetween')}
            label={t('wave-new.days-between')}
            hint={t('wave-new.days-between-hint')}
            inputMode="numeric"
            width="narrow"
          />
          <TextInput
            {...form.text('testsAYear')}
            label={t('wave-new.tests-a-year')}
            hint={t('wave-new.tests-a-year-hint')}
            inputMode="numeric"
            width="narrow"
          />
          <Button type="submit" busy={form.isPending}>
            {t('wave-new.button')}
          </Button>
        </form>
      )}
    </AppPage>
  );
}

const EMPTY = {
  name: '',
  kind: '',
  blueprintId: '',
  opensAt: '',
  closesAt: '',
  daysBetween: '',
  testsAYear: '',
};
const MOST = { daysBetween: 365, testsAYear: 12 };
type FieldName = keyof typeof EMPTY;

/** A whole number from 1 on, nothing where nothing was typed, NaN for anything else. */
function wholeOf(typed: string, most: number): number | undefined {
  if (typed.trim() === '') return undefined;
  const value = Number(typed);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : NaN;
}

function useWaveForm(cohortId: string, blueprints: readonly BlueprintView[]) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [only] = blueprints.length === 1 ? blueprints : [];
  const [values, setValues] = useState({ ...EMPTY, blueprintId: only?.id ?? '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const kind = WAVE_KINDS.find((one) => one === values.kind);
  const open = useMutation({
    mutationFn: (wave: Parameters<typeof api.programmes.openWave>[1]) =>
      api.programmes.openWave(cohortId, wave),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(programmeHref.cohort(cohortId));
    },
    onError: (error) => setErrors([{ message: problemText(error) }]),
  });

  function faults(): readonly FieldError[] {
    const missing = (name: FieldName, message: string) =>
      values[name].trim() ? [] : [{ fieldId: name, message }];
    const { opensAt, closesAt } = values;
    const wrong = (name: keyof typeof MOST) =>
      Number.isNaN(wholeOf(values[name], MOST[name]))
        ? [{ fieldId: name, message: t('wave-new.whole-number', { most: MOST[name] }) }]
        : [];
    return [
      ...missing('name', t('wave-new.name-missing')),
      ...missing('kind', t('wave-new.kind-missing')),
      ...missing('blueprintId', t('wave-new.blueprint-missing')),
      ...missing('opensAt', t('wave-new.opens-missing')),
      ...missing('closesAt', t('wave-new.closes-missing')),
      ...(opensAt && closesAt && closesAt <= opensAt
        ? [{ fieldId: 'closesAt', message: t('wave-new.closes-early') }]
        : []),
      ...wrong('daysBetween'),
      ...wrong('testsAYear'),
    ];
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faults();
    setErrors(found);
    if (found.length > 0 || !kind || open.isPending) return;
    const daysBetween = wholeOf(values.daysBetween, MOST.daysBetween);
    const testsAYear = wholeOf(values.testsAYear, MOST.testsAYear);
    const instant = (local: string) => new Date(local).toISOString();
    open.mutate({
      name: values.name.trim(),
      kind,
      blueprintId: values.blueprintId,
      opensAt: instant(values.opensAt),
      closesAt: instant(values.closesAt),
      ...(daysBetween !== undefined && { daysBetween }),
      ...(testsAYear !== undefined && { testsAYear }),
    });
  }
  const place = (name: FieldName) => ({
    id: name,
    name,
    value: values[name],
    error: errors.find((error) => error.fieldId === name)?.message,
  });
  const set = (name: FieldName, value: string) => setValues({ ...values, [name]: value });
  return {
    errors,
    submit,
    isPending: open.isPending,
    text: (name: FieldName) => ({
      ...place(name),
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        set(name, event.currentTarget.value),
    }),
    choice: (name: FieldName) => ({ ...place(name), onChange: (value: string) => set(name, value) }),
  };
}
