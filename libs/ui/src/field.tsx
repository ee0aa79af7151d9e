import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

/** What every field says about itself. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** The word shown after the label of a field that may be left empty. */
  readonly optional?: string;
  /** True when the label is the only heading of the page. */
  readonly isHeading?: boolean;
  readonly id?: string;
}

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldIds {
  readonly control: ControlProps;
  readonly hintId: string;
  readonly errorId: string;
}

/** Names the parts of a field so that its control is described by its hint and its error. */
export function useFieldIds({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): FieldIds {
  const generated = useId();
  const own = id ?? generated;
  const hintId = `${own}-hint`;
  const errorId = `${own}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return {
    control: {
      id: own,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': error ? true : undefined,
    },
    hintId,
    errorId,
  };
}

/** Hint and error in the order in which they are read. */
export function FieldNotes(props: Pick<FieldProps, 'hint' | 'error'> & Pick<FieldIds, 'hintId' | 'errorId'>) {
  return (
    <>
      {props.hint ? (
        <p className="q-hint" id={props.hintId}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p className="q-error" id={props.errorId}>
          {props.error}
        </p>
      ) : null}
    </>
  );
}

/** One labelled control with its hint and its error. */
export function Field(props: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const { control, hintId, errorId } = useFieldIds(props);
  const label = (
    <label className="q-label" htmlFor={control.id}>
      {props.label}
      {props.optional ? <span className="q-optional"> ({props.optional})</span> : null}
    </label>
  );
  return (
    <div className={classNames('q-field', props.error !== undefined && 'q-field--error')}>
      {props.isHeading ? <h1 className="q-label--heading">{label}</h1> : label}
      <FieldNotes hint={props.hint} error={props.error} hintId={hintId} errorId={errorId} />
      {props.children(control)}
    </div>
  );
}

/** A group of choices under one legend. */
export function FieldSet(
  props: FieldProps & {
    readonly children: (control: ControlProps) => ReactNode;
    readonly role?: 'radiogroup';
  },
) {
  const { control, hintId, errorId } = useFieldIds(props);
  const text = (
    <>
      {props.label}
      {props.optional ? <span className="q-optional"> ({props.optional})</span> : null}
    </>
  );
  return (
    <div className={classNames('q-field', props.error !== undefined && 'q-field--error')}>
      <fieldset
        className="q-fieldset"
        aria-describedby={control['aria-describedby']}
        aria-invalid={props.role === 'radiogroup' ? control['aria-invalid'] : undefined}
        role={props.role}
      >
        <legend className={classNames('q-legend', props.isHeading && 'q-legend--heading')}>
          {props.isHeading ? <h1 tabIndex={-1}>{text}</h1> : text}
        </legend>
        <FieldNotes hint={props.hint} error={props.error} hintId={hintId} errorId={errorId} />
        {props.children(control)}
      </fieldset>
    </div>
  );
}
