import { useState, type FormEvent, type ReactNode } from 'react';
import { useStaffText } from '@qabilet/i18n';
import { Button, TextInput } from '@qabilet/ui';

interface SmallFormProps<Values> {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly empty: Values;
  readonly button: string;
  /** The error of each field that is wrong. */
  readonly check: (values: Values) => Partial<Record<keyof Values, string>>;
  /** Whether it was done: then the form is empty again. */
  readonly onSubmit: (values: Values) => Promise<boolean>;
  readonly children: (fields: FieldOf<Values>, values: Values) => ReactNode;
}

export type FieldOf<Values> = (name: keyof Values & string) => {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
};

/** A few fields and one button; what is wrong is said beside the field, which then has the focus. */
export function SmallForm<Values extends Readonly<Record<string, string>>>(props: SmallFormProps<Values>) {
  const { id, empty, button, check, onSubmit, children } = props;
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Partial<Record<keyof Values, string>>>({});
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = check(values);
    setErrors(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return document.getElementById(`${id}-${first}`)?.focus();
    if (isBusy) return;
    setBusy(true);
    const isDone = await onSubmit(values);
    setBusy(false);
    if (isDone) setValues(empty);
  }
  const field: FieldOf<Values> = (name) => ({
    id: `${id}-${name}`,
    value: values[name] ?? '',
    error: errors[name],
    onChange: (event) => setValues({ ...values, [name]: event.currentTarget.value }),
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {children(field, values)}
      <Button type="submit" look="secondary" busy={isBusy}>
        {button}
      </Button>
    </form>
  );
}

interface CodeFormProps {
  readonly id: string;
  readonly code: string;
  readonly onRename: (code: string) => Promise<boolean>;
}

/** Another code for a part that has one. */
export function CodeForm({ id, code, onRename }: CodeFormProps) {
  const t = useStaffText();
  return (
    <SmallForm
      id={id}
      empty={{ code }}
      button={t('draft.rename')}
      check={(values) => (values.code.trim() === '' ? { code: t('draft.code-missing') } : {})}
      onSubmit={async (values) => {
        await onRename(values.code.trim());
        return false;
      }}
    >
      {(field) => <TextInput {...field('code')} label={t('draft.new-code')} width="narrow" maxLength={40} />}
    </SmallForm>
  );
}
