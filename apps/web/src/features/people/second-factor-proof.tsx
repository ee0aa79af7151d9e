import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { ProofRequest } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useEnter } from '../../session/session';
import { CODE_FIELD, CodeForm, RECOVERY_FIELD, RecoveryForm } from './code-form';

/** Asks for a code of the authenticator, or for a recovery code in its place. */
export function SecondFactorProof({ then }: { readonly then: string }) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const enter = useEnter();
  const navigate = useNavigate();
  const [way, setWay] = useState<'code' | 'recovery'>('code');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const fieldId = way === 'code' ? CODE_FIELD : RECOVERY_FIELD;
  const prove = useMutation({
    mutationFn: (proof: ProofRequest) => api.people.proveSecondFactor(proof),
    onSuccess: async (me) => {
      await enter(me);
      await navigate(then, { replace: true });
    },
    onError: (error) => setErrors([{ fieldId, message: problemText(error) }]),
  });
  const error = errors[0]?.message;

  function change() {
    setWay(way === 'code' ? 'recovery' : 'code');
    setErrors([]);
  }
  return (
    <AppPage title={t('second-factor.title')} heading={t('second-factor.title')} errors={errors}>
      {way === 'code' ? (
        <>
          <p className="q-measure">{t('second-factor.text')}</p>
          <CodeForm
            isBusy={prove.isPending}
            error={error}
            onErrors={setErrors}
            onCode={(code) => prove.mutate({ code })}
          />
        </>
      ) : (
        <RecoveryForm
          isBusy={prove.isPending}
          error={error}
          onErrors={setErrors}
          onCode={(recoveryCode) => prove.mutate({ recoveryCode })}
        />
      )}
      <p>
        <Button look="quiet" onClick={change}>
          {t(way === 'code' ? 'second-factor.use-recovery' : 'second-factor.use-code')}
        </Button>
      </p>
      <p className="q-muted">{t('second-factor.lost')}</p>
    </AppPage>
  );
}
