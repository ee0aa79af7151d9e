import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError, type PasswordResetView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Notice } from '@qabilet/ui';
import { Link, useLocation } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { SESSION_KEY } from '../../query-client';
import { useApi } from '../../services';
import { NewPasswordForm, useNewPassword } from './new-password-form';

/** Where a link to a new password leads: its secret stands behind the # and never reaches a server's log. */
export function PasswordResetPage() {
  const token = useLocation().hash.slice(1);
  const api = useApi();
  const [isDone, setDone] = useState(false);
  const query = useQuery({
    queryKey: ['password-reset', token],
    queryFn: () => api.people.lookUpReset({ token }),
    staleTime: Infinity,
  });
  if (isDone) return <PasswordSet />;
  if (query.error) return <LinkGone problem={query.error} />;
  return (
    <Loaded query={query}>
      {(reset) => <PasswordForm token={token} reset={reset} onDone={() => setDone(true)} />}
    </Loaded>
  );
}

function LinkGone({ problem }: { readonly problem: Error }) {
  const t = useOfficialText();
  const problemText = useProblemText();
  return (
    <AppPage title={t('reset.gone-title')} heading={t('reset.gone-title')}>
      <Notice look="error" role="alert">
        <p>{problemText(problem)}</p>
      </Notice>
      <p>
        <Link to="/forgotten-password">{t('reset.again')}</Link>
      </p>
    </AppPage>
  );
}

function PasswordSet() {
  const t = useOfficialText();
  return (
    <AppPage title={t('reset.done-title')} heading={t('reset.done-title')} isNextStep>
      <p className="q-measure">{t('reset.done')}</p>
      <p>
        <Link to="/sign-in">{t('sign-in.button')}</Link>
      </p>
    </AppPage>
  );
}

interface FormProps {
  readonly token: string;
  readonly reset: PasswordResetView;
  readonly onDone: () => void;
}

function PasswordForm({ token, reset, onDone }: FormProps) {
  const t = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const form = useNewPassword(reset.shortestPassword, async (password) => {
    try {
      await api.people.resetPassword({ token, password });
    } catch (error) {
      const isGone = error instanceof ProblemError && error.status === 410;
      if (isGone) void client.invalidateQueries({ queryKey: ['password-reset', token] });
      throw error;
    }
    // Whoever was signed in here may be no longer, and the secret in the address opens nothing now.
    void client.resetQueries({ queryKey: SESSION_KEY });
    onDone();
  });
  return (
    <AppPage title={t('reset.title')} heading={t('reset.title')} errors={form.errors}>
      <p>
        {t('sign-in.email')}: <bdi>{reset.email}</bdi>
        <br />
        {t('reset.agency')}: <bdi>{reset.agencyName}</bdi>
      </p>
      <NewPasswordForm email={reset.email} button={t('reset.button')} form={form} />
    </AppPage>
  );
}
