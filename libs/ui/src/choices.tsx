import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldSet, type FieldProps } from './field';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Language of the label where it differs from the page. */
  readonly lang?: string;
  /** A line of text before this choice, for example "or". */
  readonly divider?: string;
}

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly id: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly isChecked: boolean;
  readonly onPick: () => void;
}

function ChoiceRow({ choice, id, name, type, isChecked, onPick }: ChoiceRowProps) {
  const hintId = `${id}-choice-hint`;
  return (
    <>
      {choice.divider ? <p className="q-choices__divider">{choice.divider}</p> : null}
      <label className="q-choice" htmlFor={id}>
        <input
          type={type}
          id={id}
          name={name}
          value={choice.value}
          checked={isChecked}
          onChange={onPick}
          aria-labelledby={`${id}-text`}
          aria-describedby={choice.hint ? hintId : undefined}
        />
        <span className="q-choice__text">
          <span id={`${id}-text`} lang={choice.lang}>
            {choice.label}
          </span>
          {choice.hint ? (
            <span className="q-choice__hint" id={hintId} lang={choice.lang}>
              {choice.hint}
            </span>
          ) : null}
        </span>
      </label>
    </>
  );
}

interface ChoicesProps extends FieldProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly layout?: 'stacked' | 'inline';
}

function choiceId(fieldId: string, index: number): string {
  return index === 0 ? fieldId : `${fieldId}-${index + 1}`;
}

const layoutClass = (layout: ChoicesProps['layout']) =>
  classNames('q-choices', layout === 'inline' && 'q-choices--inline');

export interface RadiosProps extends ChoicesProps {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several; nothing is chosen beforehand. */
export function Radios({ name, choices, layout, value, onChange, ...field }: RadiosProps) {
  return (
    <FieldSet {...field} role="radiogroup">
      {({ id }) => (
        <div className={layoutClass(layout)}>
          {choices.map((choice, index) => (
            <ChoiceRow
              key={choice.value}
              choice={choice}
              id={choiceId(id, index)}
              name={name}
              type="radio"
              isChecked={choice.value === value}
              onPick={() => onChange(choice.value)}
            />
          ))}
        </div>
      )}
    </FieldSet>
  );
}

interface CheckboxProps {
  readonly name: string;
  readonly choice: Choice;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One thing to say yes to, without a group around it. */
export function Checkbox({ name, choice, isChecked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className="q-field q-choices">
      <ChoiceRow
        choice={choice}
        id={id}
        name={name}
        type="checkbox"
        isChecked={isChecked}
        onPick={() => onChange(!isChecked)}
      />
    </div>
  );
}

export interface CheckboxesProps extends ChoicesProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any number of several, kept in the order in which they are offered. */
export function Checkboxes({ name, choices, layout, values, onChange, ...field }: CheckboxesProps) {
  function flip(value: string) {
    const isIn = (other: string) => (other === value) !== values.includes(other);
    onChange(choices.map((choice) => choice.value).filter(isIn));
  }
  return (
    <FieldSet {...field}>
      {({ id }) => (
        <div className={layoutClass(layout)}>
          {choices.map((choice, index) => (
            <ChoiceRow
              key={choice.value}
              choice={choice}
              id={choiceId(id, index)}
              name={name}
              type="checkbox"
              isChecked={values.includes(choice.value)}
              onPick={() => flip(choice.value)}
            />
          ))}
        </div>
      )}
    </FieldSet>
  );
}
