import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useOfficialText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError } from '@qabilet/ui';
import { Link } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const EMAIL_FIELD = 'email';

/** Asks for a letter with a link to a new password; says the same whosever the address is. */
export function ForgottenPasswordPage() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const [email, setEmail] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const ask = useMutation({
    mutationFn: (address: string) => api.people.askForReset({ email: address }),
    onError: (error) => setErrors([{ fieldId: EMAIL_FIELD, message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const address = email.trim();
    setErrors(address ? [] : [{ fieldId: EMAIL_FIELD, message: t('sign-in.email-missing') }]);
    if (address && !ask.isPending) ask.mutate(address);
  }

  if (ask.isSuccess) return <LetterOnItsWay email={ask.variables} />;
  return (
    <AppPage
      title={t('forgotten.title')}
      heading={t('forgotten.title')}
      back={{ href: '/sign-in', label: t('forgotten.back') }}
      errors={errors}
    >
      <p className="q-measure">{t('forgotten.text')}</p>
      <form noValidate onSubmit={submit}>
        <TextInput
          id={EMAIL_FIELD}
          label={t('sign-in.email')}
          type="email"
          name="email"
          autoComplete="username"
          spellCheck={false}
          dir="ltr"
          value={email}
          error={errors[0]?.message}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" busy={ask.isPending}>
          {t('forgotten.button')}
        </Button>
      </form>
    </AppPage>
  );
}

function LetterOnItsWay({ email }: { readonly email: string }) {
  const t = useOfficialText();
  return (
    <AppPage title={t('forgotten.sent-title')} heading={t('forgotten.sent-title')} isNextStep>
      <p className="q-measure">{t('forgotten.sent', { email })}</p>
      <p className="q-measure">{t('forgotten.sent-more')}</p>
      <p>
        <Link to="/sign-in">{t('forgotten.back')}</Link>
      </p>
    </AppPage>
  );
}
