import { useState, type FormEvent } from 'react';
import { useOfficialText } from '@qabilet/i18n';
import { Button, TextInput, type FieldError, type TextInputProps } from '@qabilet/ui';

export const CODE_FIELD = 'code';
export const RECOVERY_FIELD = 'recovery-code';

interface CodeKind {
  readonly id: string;
  readonly label: `second-factor.${'code' | 'recovery'}`;
  readonly hint?: 'second-factor.recovery-hint';
  readonly missing: `second-factor.${'code' | 'recovery'}-missing`;
  readonly input: Pick<TextInputProps, 'width' | 'inputMode' | 'autoComplete' | 'autoCapitalize'>;
  /** The code as the server wants it; undefined while it is not whole. */
  readonly read: (typed: string) => string | undefined;
}

/** The six digits of an authenticator, however they are spaced. */
const AUTHENTICATOR: CodeKind = {
  id: CODE_FIELD,
  label: 'second-factor.code',
  missing: 'second-factor.code-missing',
  input: { width: 'narrow', inputMode: 'numeric', autoComplete: 'one-time-code' },
  read: (typed) => /^\d{6}$/.exec(typed.replace(/\s/g, ''))?.[0],
};

/** One of the codes that were shown once, with whatever was typed between its groups. */
const RECOVERY: CodeKind = {
  id: RECOVERY_FIELD,
  label: 'second-factor.recovery',
  hint: 'second-factor.recovery-hint',
  missing: 'second-factor.recovery-missing',
  input: { autoComplete: 'off', autoCapitalize: 'characters' },
  read: (typed) => (typed.replace(/[^0-9a-z]/gi, '').length === 24 ? typed.trim() : undefined),
};

interface CodeFormProps {
  readonly isBusy: boolean;
  readonly error?: string;
  readonly onCode: (code: string) => void;
  readonly onErrors: (errors: readonly FieldError[]) => void;
}

/** Takes a code of the authenticator. */
export function CodeForm(props: CodeFormProps) {
  return <OneCodeForm {...props} kind={AUTHENTICATOR} />;
}

/** Takes a recovery code. */
export function RecoveryForm(props: CodeFormProps) {
  return <OneCodeForm {...props} kind={RECOVERY} />;
}

function OneCodeForm({ kind, isBusy, error, onCode, onErrors }: CodeFormProps & { readonly kind: CodeKind }) {
  const t = useOfficialText();
  const [typed, setTyped] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const code = kind.read(typed);
    onErrors(code === undefined ? [{ fieldId: kind.id, message: t(kind.missing) }] : []);
    if (code !== undefined && !isBusy) onCode(code);
  }
  return (
    <form noValidate onSubmit={submit}>
      <TextInput
        {...kind.input}
        id={kind.id}
        label={t(kind.label)}
        hint={kind.hint && t(kind.hint)}
        spellCheck={false}
        dir="ltr"
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" busy={isBusy}>
        {t('frame.continue')}
      </Button>
    </form>
  );
}
