import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useOfficialText } from '@qabilet/i18n';
import { Button, Checkbox, TextInput, type FieldError } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';

const FIELD = 'new-password';

interface NewPasswordFormProps {
  /** Whose password it is: password managers keep it under this name. */
  readonly email: string;
  readonly button: string;
  readonly form: ReturnType<typeof useNewPassword>;
}

/** Asks for a password that a link lets its owner set. */
export function NewPasswordForm({ email, button, form }: NewPasswordFormProps) {
  const t = useOfficialText();
  const [isShown, setShown] = useState(false);
  return (
    <form noValidate onSubmit={form.submit}>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <TextInput
        id={FIELD}
        label={t('invitation.password')}
        hint={t('invitation.password-hint', { count: form.shortest })}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        dir="ltr"
        value={form.password}
        error={form.errors[0]?.message}
        onChange={(event) => form.setPassword(event.currentTarget.value)}
      />
      <Checkbox
        name="show"
        choice={{ value: 'show', label: t('invitation.show') }}
        isChecked={isShown}
        onChange={setShown}
      />
      <Button type="submit" busy={form.isPending}>
        {button}
      </Button>
    </form>
  );
}

/** The password as it is typed, and what is wrong with it; `save` throws what the server said of it. */
export function useNewPassword(shortest: number, save: (password: string) => Promise<void>) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const saving = useMutation({
    mutationFn: () => save(password),
    onError: (error) => setErrors([{ fieldId: FIELD, message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const isShort = [...password.normalize('NFC')].length < shortest;
    setErrors(
      isShort ? [{ fieldId: FIELD, message: t('invitation.password-short', { count: shortest }) }] : [],
    );
    if (!isShort && !saving.isPending) saving.mutate();
  }
  return { shortest, password, setPassword, errors, submit, isPending: saving.isPending };
}
