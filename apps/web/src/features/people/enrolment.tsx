import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { EnrolmentView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError } from '@qabilet/ui';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { CODE_FIELD, CodeForm } from './code-form';
import { QrPicture } from './qr-picture';
import { RecoveryCodesPage } from './recovery-codes-page';

const PASSWORD_FIELD = 'password';

interface EnrolmentProps {
  /** The session opens nothing before. */
  readonly isRequired?: boolean;
  /** In a session that is open already the password is asked for once more, where there is one. */
  readonly asksPassword?: boolean;
  readonly onDone: () => void | Promise<void>;
}

/** Sets up a second factor: the secret goes into an authenticator, a first code comes back, recovery codes are kept. */
export function Enrolment({ isRequired = false, asksPassword = false, onDone }: EnrolmentProps) {
  const api = useApi();
  const problemText = useProblemText();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const refused = (fieldId?: string) => (error: unknown) =>
    setErrors([{ ...(fieldId && { fieldId }), message: problemText(error) }]);
  const begin = useMutation({
    mutationFn: (password: string | undefined) =>
      api.people.enrolSecondFactor(password === undefined ? {} : { password }),
    onSuccess: () => setErrors([]),
    onError: refused(asksPassword ? PASSWORD_FIELD : undefined),
  });
  const confirm = useMutation({
    mutationFn: (code: string) => api.people.confirmSecondFactor({ code }),
    onError: refused(CODE_FIELD),
  });

  if (confirm.data) return <RecoveryCodesPage codes={confirm.data.codes} onKept={onDone} />;
  if (begin.data)
    return (
      <ScanPage
        enrolment={begin.data}
        errors={errors}
        isBusy={confirm.isPending}
        onErrors={setErrors}
        onCode={confirm.mutate}
      />
    );
  return (
    <BeginPage
      isRequired={isRequired}
      asksPassword={asksPassword}
      errors={errors}
      isBusy={begin.isPending}
      onErrors={setErrors}
      onBegin={begin.mutate}
    />
  );
}

interface StepProps {
  readonly errors: readonly FieldError[];
  readonly isBusy: boolean;
  readonly onErrors: (errors: readonly FieldError[]) => void;
}

interface BeginPageProps extends StepProps {
  readonly isRequired: boolean;
  readonly asksPassword: boolean;
  readonly onBegin: (password: string | undefined) => void;
}

function BeginPage({ isRequired, asksPassword, errors, isBusy, onErrors, onBegin }: BeginPageProps) {
  const t = useOfficialText();
  const [password, setPassword] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const isMissing = asksPassword && password === '';
    onErrors(isMissing ? [{ fieldId: PASSWORD_FIELD, message: t('sign-in.password-missing') }] : []);
    if (!isMissing && !isBusy) onBegin(asksPassword ? password : undefined);
  }
  return (
    <AppPage
      key="begin"
      title={t('second-factor.enrol-title')}
      heading={t('second-factor.enrol-title')}
      errors={errors}
    >
      {isRequired ? <p className="q-lead">{t('second-factor.enrol-required')}</p> : null}
      <p className="q-measure">{t('second-factor.enrol-text')}</p>
      <form noValidate onSubmit={submit}>
        {asksPassword ? (
          <TextInput
            id={PASSWORD_FIELD}
            label={t('account.current-password')}
            type="password"
            autoComplete="current-password"
            dir="ltr"
            value={password}
            error={errors[0]?.message}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        ) : null}
        <Button type="submit" busy={isBusy}>
          {t('second-factor.begin')}
        </Button>
      </form>
    </AppPage>
  );
}

interface ScanPageProps extends StepProps {
  readonly enrolment: EnrolmentView;
  readonly onCode: (code: string) => void;
}

function ScanPage({ enrolment, errors, isBusy, onErrors, onCode }: ScanPageProps) {
  const t = useOfficialText();
  return (
    <AppPage
      key="scan"
      isNextStep
      title={t('second-factor.enrol-title')}
      heading={t('second-factor.enrol-title')}
      errors={errors}
    >
      <h2>{t('second-factor.scan')}</h2>
      <QrPicture text={enrolment.address} label={t('second-factor.picture')} />
      <p>
        {t('second-factor.key')} <code dir="ltr">{enrolment.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <h2>{t('second-factor.then')}</h2>
      <CodeForm isBusy={isBusy} error={errors[0]?.message} onErrors={onErrors} onCode={onCode} />
    </AppPage>
  );
}
