import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ProblemError } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Checkbox, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { SECOND_FACTOR_KEY } from './account-page';

const FIELDS = { current: 'current-password', next: 'new-password' };
const SHORTEST = { alone: 15, besideSecondFactor: 8 };

/** Another password, by the one until now. */
export function PasswordPage() {
  const t = useOfficialText();
  const { email } = useMe();
  const form = usePasswordForm();
  const type = form.isShown ? 'text' : 'password';
  return (
    <AppPage
      title={t('account.change-password')}
      heading={t('account.change-password')}
      back={{ href: '/account', label: t('account.title') }}
      errors={form.errors}
    >
      <p className="q-measure">{t('account.password-note')}</p>
      <form noValidate onSubmit={form.submit}>
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <TextInput
          id={FIELDS.current}
          label={t('account.current-password')}
          type={type}
          autoComplete="current-password"
          dir="ltr"
          value={form.current}
          error={form.errorOf(FIELDS.current)}
          onChange={(event) => form.setCurrent(event.currentTarget.value)}
        />
        <TextInput
          id={FIELDS.next}
          label={t('account.next-password')}
          hint={t('account.next-password-hint', { count: form.shortest })}
          type={type}
          autoComplete="new-password"
          dir="ltr"
          value={form.next}
          error={form.errorOf(FIELDS.next)}
          onChange={(event) => form.setNext(event.currentTarget.value)}
        />
        <Checkbox
          name="show"
          choice={{ value: 'show', label: t('invitation.show') }}
          isChecked={form.isShown}
          onChange={form.setShown}
        />
        <Button type="submit" busy={form.isPending}>
          {t('account.change-password')}
        </Button>
      </form>
    </AppPage>
  );
}

function usePasswordForm() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const navigate = useNavigate();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isShown, setShown] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { data: factor } = useQuery({ queryKey: SECOND_FACTOR_KEY, queryFn: api.people.secondFactor });
  const change = useMutation({
    mutationFn: () => api.people.changePassword({ current, next }),
    onSuccess: () => navigate('/account', { state: { flash: t('account.password-changed') } }),
    onError: (error) => {
      const isAboutNext = error instanceof ProblemError && error.code.startsWith('people.password-');
      setErrors([{ fieldId: isAboutNext ? FIELDS.next : FIELDS.current, message: problemText(error) }]);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = [
      ...(current ? [] : [{ fieldId: FIELDS.current, message: t('sign-in.password-missing') }]),
      ...(next ? [] : [{ fieldId: FIELDS.next, message: t('account.next-missing') }]),
    ];
    setErrors(missing);
    if (missing.length === 0 && !change.isPending) change.mutate();
  }
  return {
    ...{ current, setCurrent, next, setNext, isShown, setShown, errors, submit },
    isPending: change.isPending,
    shortest: factor?.isRequired ? SHORTEST.besideSecondFactor : SHORTEST.alone,
    errorOf: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
  };
}
