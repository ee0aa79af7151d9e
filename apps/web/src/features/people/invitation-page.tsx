import { useQuery } from '@tanstack/react-query';
import type { InvitationView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Notice } from '@qabilet/ui';
import { useLocation, useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { isSecondFactorMissing } from '../../session/missing-step';
import { useEnter } from '../../session/session';
import { NewPasswordForm, useNewPassword } from './new-password-form';

/** Where an invitation link leads: its token stands behind the # and never reaches a server's log. */
export function InvitationPage() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const token = useLocation().hash.slice(1);
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.people.lookUpInvitation({ token }),
    staleTime: Infinity,
  });
  if (query.error)
    return (
      <AppPage title={t('invitation.gone-title')} heading={t('invitation.gone-title')}>
        <Notice look="error" role="alert">
          <p>{problemText(query.error)}</p>
        </Notice>
      </AppPage>
    );
  return (
    <Loaded query={query}>{(invitation) => <AcceptForm token={token} invitation={invitation} />}</Loaded>
  );
}

function AcceptForm({ token, invitation }: { readonly token: string; readonly invitation: InvitationView }) {
  const t = useOfficialText();
  const api = useApi();
  const enter = useEnter();
  const navigate = useNavigate();
  const form = useNewPassword(invitation.shortestPassword, async (password) => {
    try {
      await enter(await api.people.acceptInvitation({ token, password }));
      await navigate('/', { replace: true });
    } catch (error) {
      if (!isSecondFactorMissing(error)) throw error;
      await navigate('/second-factor', { replace: true });
    }
  });

  return (
    <AppPage title={t('invitation.title')} heading={t('invitation.title')} errors={form.errors}>
      <p className="q-lead">
        {t('invitation.welcome', { name: invitation.name, agency: invitation.agencyName })}
      </p>
      <p>
        {t('invitation.email')} <bdi>{invitation.email}</bdi>
      </p>
      <NewPasswordForm email={invitation.email} button={t('invitation.button')} form={form} />
    </AppPage>
  );
}
