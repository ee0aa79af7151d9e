import { useOfficialText } from '@qabilet/i18n';
import { TextInput } from '@qabilet/ui';
import { Stem, Unknown, type AnswerFieldProps } from './answer-frame';

/** A short text or a number. */
export function TypedAnswer({ id, question, draft, error, onChange }: AnswerFieldProps) {
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
      <Unknown draft={draft} onChange={onChange} />
    </>
  );
}
