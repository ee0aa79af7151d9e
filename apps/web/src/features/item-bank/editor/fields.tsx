import { useState, type ComponentProps } from 'react';
import type { LanguageCode, TextBody } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { TextArea, TextInput } from '@qabilet/ui';
import { useItemEditor } from './editor-context';
import { useHintAt } from './hint-with-advice';
import { fieldIdAt, withWords } from './written-item';

const LONGEST = 4000;
/** About as many letters as stand in a line of a field. */
const LINE = 48;

interface TextPairProps {
  readonly at: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: TextBody;
  readonly onChange: (value: TextBody) => void;
  readonly isLong?: boolean;
}

/** One text in English and, beside it, in the other language. */
export function TextPair({ at, label, hint, value, onChange, isLong = false }: TextPairProps) {
  const t = useStaffText();
  const { second, errorAt } = useItemEditor();
  const languages: readonly LanguageCode[] = second ? ['en', second] : ['en'];
  return (
    <div className="q-columns q-text-pair">
      {languages.map((language) => {
        const { name, direction } = LANGUAGE_FACTS[language];
        const words = value[language] ?? '';
        const place = `${at}.${language}`;
        return (
          <div key={language}>
            <AdvisedArea
              at={place}
              id={fieldIdAt(place)}
              label={t('draft.field-in', { field: label, language: name })}
              hint={hint}
              error={errorAt(place)}
              rows={Math.min(10, Math.max(isLong ? 3 : 1, Math.ceil(words.length / LINE)))}
              lang={language}
              dir={direction}
              maxLength={LONGEST}
              value={words}
              onChange={(event) => onChange(withWords(value, language, event.currentTarget.value))}
            />
          </div>
        );
      })}
    </div>
  );
}

interface AdvisedAreaProps extends Omit<ComponentProps<typeof TextArea>, 'hint'> {
  readonly at: string;
  readonly hint?: string;
}

function AdvisedArea({ at, hint, ...area }: AdvisedAreaProps) {
  return <TextArea {...area} hint={useHintAt(at, hint)} />;
}

interface NumberFieldProps {
  readonly at: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  /** NaN while what is typed is no number. */
  readonly onChange: (value: number) => void;
}

/** A number, typed with a point or a comma. */
export function NumberField({ at, label, hint, value, onChange }: NumberFieldProps) {
  const { errorAt } = useItemEditor();
  const [typed, setTyped] = useState<string>();
  const advised = useHintAt(at, hint);
  const isTyped = typed !== undefined && Object.is(numberIn(typed), value ?? Number.NaN);
  return (
    <div>
      <TextInput
        id={fieldIdAt(at)}
        label={label}
        hint={advised}
        error={errorAt(at)}
        inputMode="decimal"
        width="narrow"
        dir="ltr"
        value={isTyped ? typed : value === undefined || Number.isNaN(value) ? '' : String(value)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(numberIn(event.currentTarget.value));
        }}
      />
    </div>
  );
}

function numberIn(typed: string): number {
  const plain = typed.trim().replace(',', '.').replace('−', '-');
  return plain === '' ? Number.NaN : Number(plain);
}
