import type { Question } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';

type Part = NonNullable<Question['parts']>[number];

interface GappedTextProps {
  readonly firstId: string;
  readonly question: Question;
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (part: string, value: string) => void;
}

/** Where a gap stands in the stem; gaps come in the order of the parts. */
const GAP = /\[\[[^\]]+\]\]/u;

/** The stem with a field in the place of each gap; a gap's name says to a screen reader what the eye sees around it. */
export function GappedText({ firstId, question, values, onChange }: GappedTextProps) {
  const pieces = question.stem.split(GAP);
  return (
    <p className="q-measure q-gapped" lang={question.language} dir="auto">
      {pieces.map((piece, index) => {
        const part = question.parts?.[index];
        return (
          <span key={part?.id ?? 'end'}>
            {piece}
            {part && index < pieces.length - 1 ? (
              <Gap
                id={index === 0 ? firstId : undefined}
                part={part}
                value={values[part.id] ?? ''}
                onChange={(value) => onChange(part.id, value)}
              />
            ) : null}
          </span>
        );
      })}
    </p>
  );
}

interface GapProps {
  readonly id?: string;
  readonly part: Part;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Gap({ id, part, value, onChange }: GapProps) {
  const t = useOfficialText();
  if (!part.options) {
    return (
      <input
        id={id}
        type="text"
        className="q-input q-gap"
        aria-label={part.text}
        autoComplete="off"
        dir="auto"
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <select
      id={id}
      className="q-input q-gap"
      aria-label={part.text}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('test.choose')}</option>
      {part.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
