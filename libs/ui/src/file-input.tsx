import type { Ref } from 'react';
import { Field, type FieldProps } from './field';

export interface FileInputProps extends FieldProps {
  readonly name: string;
  /** File name endings the dialog offers, for example ".xlsx". */
  readonly accept?: string;
  readonly onChange: (file: File | undefined) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One file from the device. */
export function FileInput({
  label,
  hint,
  error,
  optional,
  isHeading,
  id,
  name,
  accept,
  onChange,
  ref,
}: FileInputProps) {
  return (
    <Field {...{ label, hint, error, optional, isHeading, id }}>
      {(control) => (
        <input
          {...control}
          ref={ref}
          type="file"
          name={name}
          accept={accept}
          className="q-input"
          onChange={(event) => onChange(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}
