import type { Question } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Checkboxes, Radios } from '@qabilet/ui';
import { Stem, type AnswerFieldProps } from './answer-frame';
import type { Draft } from './draft';

/** Stands for "I do not know" among the options; no option has an empty id. */
const UNKNOWN = '';

export function useChoices({ options, language }: Question) {
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

/** The draft after a choice among what `useChoices` offers. */
export function chosenIn(draft: Draft, value: string): Draft {
  return { ...draft, options: value === UNKNOWN ? [] : [value], isUnknown: value === UNKNOWN };
}

export function OneOption({ id, question, draft, error, onChange }: AnswerFieldProps) {
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
      onChange={(value) => onChange(chosenIn(draft, value))}
    />
  );
}

export function SeveralOptions({ id, question, draft, error, onChange }: AnswerFieldProps) {
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
