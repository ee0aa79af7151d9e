import { useState, type FormEvent } from 'react';
import { ProblemError } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Notice, Radios, TextInput, type FieldError } from '@qabilet/ui';
import { Link, Navigate, useLocation, useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useSession, useSessionEnd, useSignIn } from '../../session/session';
import { isSecondFactorMissing } from '../../session/missing-step';
import { pageAfter } from '../../session/page-after';
import { DemoAccounts } from './demo-accounts';
import { SignOnChoices } from './sign-on-choices';
import { useSignOnProblem } from './sign-on-problem';

const FIELDS = { email: 'email', password: 'password', agency: 'agency' };

export function SignInPage() {
  const t = useOfficialText();
  const { data: me } = useSession();
  const sessionEnd = useSessionEnd();
  const location = useLocation();
  const then = pageAfter(location.state);
  const form = useSignInForm(then);
  const signOnProblem = useSignOnProblem();

  if (me) return <Navigate to={then} replace />;
  return (
    <AppPage title={t('sign-in.title')} heading={t('sign-in.title')} errors={form.errors}>
      {sessionEnd === 'expired' ? (
        <Notice role="status">
          <p>{t('sign-in.ended')}</p>
        </Notice>
      ) : null}
      {signOnProblem ? (
        <Notice look="error" role="alert">
          <p>{signOnProblem}</p>
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
        <p>
          <Link to="/forgotten-password">{t('forgotten.link')}</Link>
        </p>
        <Button type="submit" busy={form.isPending}>
          {t('sign-in.button')}
        </Button>
      </form>
      <SignOnChoices email={form.email.trim()} returnTo={then} />
      <DemoAccounts onChoose={form.enterAs} />
    </AppPage>
  );
}

function useSignInForm(then: string) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const signIn = useSignIn();
  const navigate = useNavigate();
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
    if (isSecondFactorMissing(error)) {
      void navigate('/second-factor', { state: { then } });
      return;
    }
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
