import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'aria-describedby' | 'aria-invalid'> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text field of several lines. */
export function TextArea({ label, hint, error, optional, isHeading, id, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, optional, isHeading, id }}>
      {(control) => <textarea {...area} {...control} className="q-input" />}
    </Field>
  );
}
