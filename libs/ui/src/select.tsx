import type { Ref, SelectHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps
  extends
    FieldProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'aria-describedby' | 'aria-invalid'> {
  readonly options: readonly SelectOption[];
  readonly ref?: Ref<HTMLSelectElement>;
}

/** A native list to choose one from. */
export function Select({ label, hint, error, optional, isHeading, id, options, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional, isHeading, id }}>
      {(control) => (
        <select {...select} {...control} className="q-input">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
