import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';

export function CohortNewPage() {
  const t = useStaffText();
  const form = useCohortForm();
  return (
    <AppPage
      title={t('cohort-new.title')}
      heading={t('cohort-new.title')}
      back={{ href: programmeHref.list, label: t('cohorts.title') }}
      errors={form.errors}
    >
      <form noValidate onSubmit={form.submit}>
        <TextInput
          id="name"
          label={t('cohort-new.name')}
          hint={t('cohort-new.name-hint')}
          dir="auto"
          maxLength={120}
          {...form.field('name')}
        />
        <TextInput
          id="startsOn"
          label={t('cohort-new.starts')}
          type="date"
          width="narrow"
          {...form.field('startsOn')}
        />
        <TextInput
          id="endsOn"
          label={t('cohort-new.ends')}
          type="date"
          width="narrow"
          {...form.field('endsOn')}
        />
        <Button type="submit" busy={form.isPending}>
          {t('cohort-new.button')}
        </Button>
      </form>
    </AppPage>
  );
}

const EMPTY = { name: '', startsOn: '', endsOn: '' };

function useCohortForm() {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [values, setValues] = useState(EMPTY);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const create = useMutation({
    mutationFn: () => api.programmes.createCohort({ ...values, name: values.name.trim() }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(programmeHref.cohort(id));
    },
    onError: (error) => setErrors([{ message: problemText(error) }]),
  });

  function faults(): readonly FieldError[] {
    const { name, startsOn, endsOn } = values;
    return [
      ...(name.trim() ? [] : [{ fieldId: 'name', message: t('cohort-new.name-missing') }]),
      ...(startsOn ? [] : [{ fieldId: 'startsOn', message: t('cohort-new.starts-missing') }]),
      ...(endsOn ? [] : [{ fieldId: 'endsOn', message: t('cohort-new.ends-missing') }]),
      ...(startsOn && endsOn && endsOn < startsOn
        ? [{ fieldId: 'endsOn', message: t('cohort-new.ends-early') }]
        : []),
    ];
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faults();
    setErrors(found);
    if (found.length === 0 && !create.isPending) create.mutate();
  }
  const field = (name: keyof typeof EMPTY) => ({
    name,
    value: values[name],
    error: errors.find((error) => error.fieldId === name)?.message,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  return { field, errors, submit, isPending: create.isPending };
}
