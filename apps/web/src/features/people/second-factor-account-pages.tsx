import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useOfficialText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { SECOND_FACTOR_KEY } from './account-page';
import { CODE_FIELD, CodeForm } from './code-form';
import { Enrolment } from './enrolment';
import { RecoveryCodesPage } from './recovery-codes-page';

function useBackToAccount(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await client.invalidateQueries({ queryKey: SECOND_FACTOR_KEY });
    await navigate('/account', { replace: true });
  };
}

/** A second factor by one's own wish. */
export function OwnEnrolmentPage() {
  const api = useApi();
  const backToAccount = useBackToAccount();
  const query = useQuery({ queryKey: SECOND_FACTOR_KEY, queryFn: api.people.secondFactor });
  return (
    <Loaded query={query}>
      {({ hasPassword }) => <Enrolment asksPassword={hasPassword} onDone={backToAccount} />}
    </Loaded>
  );
}

/** New recovery codes for a code of the authenticator. */
export function NewRecoveryCodesPage() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const backToAccount = useBackToAccount();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const renew = useMutation({
    mutationFn: (code: string) => api.people.renewRecoveryCodes({ code }),
    onError: (error) => setErrors([{ fieldId: CODE_FIELD, message: problemText(error) }]),
  });

  if (renew.data) return <RecoveryCodesPage codes={renew.data.codes} onKept={backToAccount} />;
  return (
    <AppPage
      key="code"
      title={t('account.new-codes')}
      heading={t('account.new-codes')}
      back={{ href: '/account', label: t('account.title') }}
      errors={errors}
    >
      <p className="q-measure">{t('account.new-codes-text')}</p>
      <CodeForm
        isBusy={renew.isPending}
        error={errors[0]?.message}
        onErrors={setErrors}
        onCode={renew.mutate}
      />
    </AppPage>
  );
}
