import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { ProofRequest } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useEnter } from '../../session/session';
import { CODE_FIELD, CodeForm } from './code-form';

const RECOVERY_FIELD = 'recovery-code';

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

interface RecoveryFormProps {
  readonly isBusy: boolean;
  readonly error?: string;
  readonly onCode: (code: string) => void;
  readonly onErrors: (errors: readonly FieldError[]) => void;
}

function RecoveryForm({ isBusy, error, onCode, onErrors }: RecoveryFormProps) {
  const t = useOfficialText();
  const [code, setCode] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const isGiven = code.replace(/[^0-9a-z]/gi, '').length === 24;
    onErrors(isGiven ? [] : [{ fieldId: RECOVERY_FIELD, message: t('second-factor.recovery-missing') }]);
    if (isGiven && !isBusy) onCode(code.trim());
  }
  return (
    <form noValidate onSubmit={submit}>
      <TextInput
        id={RECOVERY_FIELD}
        label={t('second-factor.recovery')}
        hint={t('second-factor.recovery-hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        value={code}
        error={error}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" busy={isBusy}>
        {t('frame.continue')}
      </Button>
    </form>
  );
}
