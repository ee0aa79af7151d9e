import { useState, type FormEvent } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError } from '@qabilet/ui';

export const CODE_FIELD = 'code';

interface CodeFormProps {
  readonly isBusy: boolean;
  readonly error?: string;
  readonly onCode: (code: string) => void;
  readonly onErrors: (errors: readonly FieldError[]) => void;
}

/** Takes the six digits of an authenticator, however they are spaced. */
export function CodeForm({ isBusy, error, onCode, onErrors }: CodeFormProps) {
  const t = useOfficialText();
  const [code, setCode] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const digits = code.replace(/\s/g, '');
    const isWhole = /^\d{6}$/.test(digits);
    onErrors(isWhole ? [] : [{ fieldId: CODE_FIELD, message: t('second-factor.code-missing') }]);
    if (isWhole && !isBusy) onCode(digits);
  }
  return (
    <form noValidate onSubmit={submit}>
      <TextInput
        id={CODE_FIELD}
        label={t('second-factor.code')}
        width="narrow"
        inputMode="numeric"
        autoComplete="one-time-code"
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
