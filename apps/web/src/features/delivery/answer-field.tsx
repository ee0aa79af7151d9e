import type { Question } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Checkbox, Checkboxes, Radios, TextInput } from '@qabilet/ui';
import type { Draft } from './draft';

interface AnswerFieldProps {
  readonly id: string;
  readonly question: Question;
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** Stands for "I do not know" among the options; no option has an empty id. */
const UNKNOWN = '';

/** The question and the native control that fits its kind, always with "I do not know". */
export function AnswerField(props: AnswerFieldProps) {
  if (props.question.kind === 'single') return <OneOption {...props} />;
  if (props.question.kind === 'multiple') return <SeveralOptions {...props} />;
  return <TypedAnswer {...props} />;
}

function useChoices({ options, language }: Question) {
  const t = useOfficialText();
  return [
    ...options.map((option) => ({
      value: option.id,
      label: <span dir="auto">{option.text}</span>,
      lang: language,
    })),
    { value: UNKNOWN, label: t('test.dont-know'), divider: t('self.or') },
  ];
}

function Stem({ question }: { readonly question: Question }) {
  return (
    <span className="q-stem" lang={question.language} dir="auto">
      {question.stem}
    </span>
  );
}

function OneOption({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const t = useOfficialText();
  const [chosen] = draft.options;
  return (
    <Radios
      id={id}
      label={<Stem question={question} />}
      hint={t('test.pick-one')}
      name="answer"
      choices={useChoices(question)}
      value={draft.isUnknown ? UNKNOWN : chosen}
      error={error}
      onChange={(value) =>
        onChange({ ...draft, options: value === UNKNOWN ? [] : [value], isUnknown: value === UNKNOWN })
      }
    />
  );
}

function SeveralOptions({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const t = useOfficialText();
  function change(values: readonly string[]) {
    const isUnknown = values.includes(UNKNOWN) && !draft.isUnknown;
    onChange({ ...draft, options: isUnknown ? [] : values.filter((value) => value !== UNKNOWN), isUnknown });
  }
  return (
    <Checkboxes
      id={id}
      label={<Stem question={question} />}
      hint={t('test.pick-many')}
      name="answer"
      choices={useChoices(question)}
      values={draft.isUnknown ? [UNKNOWN] : draft.options}
      error={error}
      onChange={change}
    />
  );
}

function TypedAnswer({ id, question, draft, error, onChange }: AnswerFieldProps) {
  const t = useOfficialText();
  const isNumber = question.kind === 'numeric';
  const label =
    question.unit === undefined ? t('test.type-number') : t('test.type-number-unit', { unit: question.unit });
  return (
    <>
      <p className="q-measure q-stem-alone">
        <Stem question={question} />
      </p>
      <TextInput
        id={id}
        label={isNumber ? label : t('test.type-text')}
        hint={isNumber ? undefined : t('test.type-text-hint')}
        inputMode={isNumber ? 'decimal' : 'text'}
        width={isNumber ? 'narrow' : 'full'}
        autoComplete="off"
        dir={isNumber ? 'ltr' : 'auto'}
        maxLength={500}
        value={draft.text}
        error={error}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value, isUnknown: false })}
      />
      <Checkbox
        name="unknown"
        choice={{ value: 'unknown', label: t('test.dont-know'), divider: t('self.or') }}
        isChecked={draft.isUnknown}
        onChange={(isUnknown) => onChange({ ...draft, text: '', isUnknown })}
      />
    </>
  );
}
