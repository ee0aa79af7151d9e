import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { frameworkHref } from './frameworks-page';

/** A framework of the agency's own, from nothing. */
export function FrameworkNewPage() {
  const t = useStaffText();
  const api = useApi();
  const form = useStart((title) => api.frameworks.startFramework({ title }), t('framework-new.name-missing'));
  return (
    <AppPage
      title={t('framework-new.title')}
      heading={t('framework-new.title')}
      back={{ href: frameworkHref.list, label: t('frameworks.title') }}
      errors={form.errors}
    >
      <form noValidate onSubmit={form.submit}>
        <TextInput
          {...form.field}
          label={t('framework-new.name')}
          hint={t('framework-new.name-hint')}
          dir="auto"
          maxLength={200}
        />
        <Button type="submit" busy={form.isPending}>
          {t('framework-new.button')}
        </Button>
      </form>
    </AppPage>
  );
}

/** The next version of a framework, as a copy of one of its releases. */
export function VersionNewPage() {
  const { releaseId = '' } = useParams();
  const t = useStaffText();
  const api = useApi();
  const form = useStart(
    (version) => api.frameworks.startVersion(releaseId, { version }),
    t('version-new.version-missing'),
  );
  return (
    <AppPage
      title={t('version-new.title')}
      heading={t('version-new.title')}
      back={{ href: frameworkHref.release(releaseId), label: t('frameworks.title') }}
      errors={form.errors}
    >
      <p>{t('version-new.text')}</p>
      <form noValidate onSubmit={form.submit}>
        <TextInput {...form.field} label={t('version-new.version')} width="narrow" maxLength={40} />
        <Button type="submit" busy={form.isPending}>
          {t('version-new.button')}
        </Button>
      </form>
    </AppPage>
  );
}

const FIELD = 'start';

function useStart(start: (text: string) => Promise<{ readonly releaseId: string }>, missing: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [value, setValue] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const begin = useMutation({
    mutationFn: () => start(value.trim()),
    onSuccess: async ({ releaseId }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(frameworkHref.edit(releaseId));
    },
    onError: (error) => setErrors([{ fieldId: FIELD, message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const isMissing = value.trim() === '';
    setErrors(isMissing ? [{ fieldId: FIELD, message: missing }] : []);
    if (!isMissing && !begin.isPending) begin.mutate();
  }
  const field = {
    id: FIELD,
    name: FIELD,
    value,
    error: errors[0]?.message,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setValue(event.currentTarget.value),
  };
  return { field, errors, submit, isPending: begin.isPending };
}
