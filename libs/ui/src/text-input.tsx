import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps } from './field';

export interface TextInputProps
  extends
    FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'aria-describedby' | 'aria-invalid'> {
  readonly width?: 'full' | 'narrow';
  readonly ref?: Ref<HTMLInputElement>;
}

/** A one-line text field. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  isHeading,
  id,
  width = 'full',
  ...input
}: TextInputProps) {
  return (
    <Field {...{ label, hint, error, optional, isHeading, id }}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className={classNames('q-input', width === 'narrow' && 'q-input--narrow')}
        />
      )}
    </Field>
  );
}
