import { useState, type FormEvent } from 'react';
import { ProblemError } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Notice, Radios, TextInput, type FieldError } from '@qabilet/ui';
import { Navigate, useLocation } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useSession, useSessionEnd, useSignIn } from '../../session/session';
import { DemoAccounts } from './demo-accounts';

const FIELDS = { email: 'email', password: 'password', agency: 'agency' };

/** The page to go to after signing in: only ever one of ours. */
function pageAfter(state: unknown): string {
  const then: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'then') : undefined;
  return typeof then === 'string' && /^\/(?!\/)/.test(then) ? then : '/';
}

export function SignInPage() {
  const t = useOfficialText();
  const { data: me } = useSession();
  const sessionEnd = useSessionEnd();
  const location = useLocation();
  const form = useSignInForm();

  if (me) return <Navigate to={pageAfter(location.state)} replace />;
  return (
    <AppPage title={t('sign-in.title')} heading={t('sign-in.title')} errors={form.errors}>
      {sessionEnd === 'expired' ? (
        <Notice role="status">
          <p>{t('sign-in.ended')}</p>
        </Notice>
      ) : null}
      <p>{t('sign-in.language-note')}</p>
      <form noValidate onSubmit={form.submit}>
        <TextInput
          id={FIELDS.email}
          label={t('sign-in.email')}
          type="email"
          name="email"
          autoComplete="username"
          spellCheck={false}
          dir="ltr"
          value={form.email}
          error={form.errorOf(FIELDS.email)}
          onChange={(event) => form.setEmail(event.currentTarget.value)}
        />
        <TextInput
          id={FIELDS.password}
          label={t('sign-in.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          dir="ltr"
          value={form.password}
          error={form.errorOf(FIELDS.password)}
          onChange={(event) => form.setPassword(event.currentTarget.value)}
        />
        {form.agencies.length > 0 ? (
          <Radios
            id={FIELDS.agency}
            label={t('sign-in.agency')}
            hint={t('sign-in.agency-hint')}
            name="agency"
            choices={form.agencies}
            value={form.agency}
            error={form.errorOf(FIELDS.agency)}
            onChange={form.setAgency}
          />
        ) : null}
        <Button type="submit" busy={form.isPending}>
          {t('sign-in.button')}
        </Button>
      </form>
      <DemoAccounts onChoose={form.enterAs} />
    </AppPage>
  );
}

function useSignInForm() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [agency, setAgency] = useState<string>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [agencies, setAgencies] = useState<readonly { value: string; label: string }[]>([]);

  function missing(): readonly FieldError[] {
    return [
      ...(email.trim() ? [] : [{ fieldId: FIELDS.email, message: t('sign-in.email-missing') }]),
      ...(password ? [] : [{ fieldId: FIELDS.password, message: t('sign-in.password-missing') }]),
      ...(agencies.length > 0 && !agency
        ? [{ fieldId: FIELDS.agency, message: t('sign-in.agency-missing') }]
        : []),
    ];
  }
  function refused(error: unknown) {
    const mustChoose = error instanceof ProblemError && error.code === 'people.choose-agency';
    if (mustChoose) setAgencies(error.faults.map(({ at, message }) => ({ value: at, label: message })));
    setErrors([
      mustChoose
        ? { fieldId: FIELDS.agency, message: t('sign-in.agency-missing') }
        : { fieldId: FIELDS.email, message: problemText(error) },
    ]);
  }
  function enter(request: { readonly email: string; readonly password: string; readonly agency?: string }) {
    if (!signIn.isPending) signIn.mutate(request, { onError: refused });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const found = missing();
    setErrors(found);
    if (found.length === 0) enter({ email: email.trim(), password, ...(agency ? { agency } : {}) });
  }

  return {
    ...{ email, setEmail, password, setPassword, agency, setAgency, agencies, errors, submit },
    isPending: signIn.isPending,
    // An account says more of itself than a sign-in may carry.
    enterAs: (account: { readonly email: string; readonly password: string }) =>
      enter({ email: account.email, password: account.password }),
    errorOf: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
  };
}
