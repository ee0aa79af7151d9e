import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FrameworkRow } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, EmptyState, Link, Select, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { frameworkHref } from '../frameworks/frameworks-page';
import { roleHref } from './role-words';

/** A role of the agency's own, asked for of one published framework. */
export function RoleNewPage() {
  const api = useApi();
  const query = useContent(['frameworks'], api.frameworks.list);
  return <Loaded query={query}>{(frameworks) => <RoleForm releases={releasesOf(frameworks)} />}</Loaded>;
}

interface Release {
  readonly value: string;
  readonly label: string;
}

function releasesOf(frameworks: readonly FrameworkRow[]): readonly Release[] {
  return frameworks.flatMap(({ title, releases }) =>
    releases
      .filter(({ state }) => state === 'released')
      .map(({ id, version }) => ({ value: id, label: `${title}, ${version}` })),
  );
}

function RoleForm({ releases }: { readonly releases: readonly Release[] }) {
  const t = useStaffText();
  const form = useRoleForm(releases[0]?.value ?? '');
  return (
    <AppPage
      title={t('role-new.title')}
      heading={t('role-new.title')}
      back={{ href: roleHref.list, label: t('roles.title') }}
      errors={form.errors}
    >
      {releases.length === 0 ? (
        <EmptyState title={t('role-new.no-framework')}>
          <p>
            <Link href={frameworkHref.list}>{t('role-new.to-frameworks')}</Link>
          </p>
        </EmptyState>
      ) : (
        <form noValidate onSubmit={form.submit}>
          <Select
            {...form.field('frameworkReleaseId')}
            label={t('role-new.framework')}
            hint={t('role-new.framework-hint')}
            options={releases}
          />
          <TextInput {...form.field('title')} label={t('role-new.name')} lang="en" maxLength={200} />
          <TextInput
            {...form.field('code')}
            label={t('role-new.code')}
            hint={t('role-new.code-hint')}
            width="narrow"
            maxLength={40}
          />
          <Button type="submit" busy={form.isPending}>
            {t('role-new.button')}
          </Button>
        </form>
      )}
    </AppPage>
  );
}

function useRoleForm(release: string) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [values, setValues] = useState({ frameworkReleaseId: release, title: '', code: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const start = useMutation({
    mutationFn: () => api.roles.start({ ...values, title: values.title.trim(), code: values.code.trim() }),
    onSuccess: async ({ draftId }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(roleHref.draft(draftId));
    },
    onError: (error) => setErrors([{ fieldId: 'code', message: problemText(error) }]),
  });
  return {
    errors,
    isPending: start.isPending,
    field: (name: keyof typeof values) => ({
      id: name,
      name,
      value: values[name],
      error: errors.find(({ fieldId }) => fieldId === name)?.message,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        setValues({ ...values, [name]: event.currentTarget.value }),
    }),
    submit: (event: FormEvent) => {
      event.preventDefault();
      const found = [
        ...(values.title.trim() ? [] : [{ fieldId: 'title', message: t('role-new.name-missing') }]),
        ...(values.code.trim() ? [] : [{ fieldId: 'code', message: t('role-new.code-missing') }]),
      ];
      setErrors(found);
      if (found.length === 0 && !start.isPending) start.mutate();
    },
  };
}
