import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { InvitationView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Checkbox, Notice, TextInput, type FieldError } from '@qabilet/ui';
import { useLocation, useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { isSecondFactorMissing } from '../../session/missing-step';
import { useEnter } from '../../session/session';

const PASSWORD_FIELD = 'new-password';

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
  const problemText = useProblemText();
  const api = useApi();
  const enter = useEnter();
  const navigate = useNavigate();
  const count = invitation.shortestPassword;
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const accept = useMutation({
    mutationFn: () => api.people.acceptInvitation({ token, password }),
    onSuccess: async (me) => {
      await enter(me);
      await navigate('/', { replace: true });
    },
    onError: (error) =>
      isSecondFactorMissing(error)
        ? void navigate('/second-factor', { replace: true })
        : setErrors([{ fieldId: PASSWORD_FIELD, message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const isShort = [...password.normalize('NFC')].length < count;
    setErrors(
      isShort ? [{ fieldId: PASSWORD_FIELD, message: t('invitation.password-short', { count }) }] : [],
    );
    if (!isShort && !accept.isPending) accept.mutate();
  }

  return (
    <AppPage title={t('invitation.title')} heading={t('invitation.title')} errors={errors}>
      <p className="q-lead">
        {t('invitation.welcome', { name: invitation.name, agency: invitation.agencyName })}
      </p>
      <p>
        {t('invitation.email')} <bdi>{invitation.email}</bdi>
      </p>
      <form noValidate onSubmit={submit}>
        <input type="hidden" name="email" autoComplete="username" value={invitation.email} />
        <TextInput
          id={PASSWORD_FIELD}
          label={t('invitation.password')}
          hint={t('invitation.password-hint', { count })}
          type={isShown ? 'text' : 'password'}
          autoComplete="new-password"
          dir="ltr"
          value={password}
          error={errors[0]?.message}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Checkbox
          name="show"
          choice={{ value: 'show', label: t('invitation.show') }}
          isChecked={isShown}
          onChange={setShown}
        />
        <Button type="submit" busy={accept.isPending}>
          {t('invitation.button')}
        </Button>
      </form>
    </AppPage>
  );
}
