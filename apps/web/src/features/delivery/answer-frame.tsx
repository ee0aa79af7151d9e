import type { Question } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Checkbox } from '@qabilet/ui';
import { emptyDraft, type Draft } from './draft';

export interface AnswerFieldProps {
  readonly id: string;
  readonly question: Question;
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

export function Stem({ question }: Pick<AnswerFieldProps, 'question'>) {
  return (
    <span className="q-stem" lang={question.language} dir="auto">
      {question.stem}
    </span>
  );
}

/** "I do not know" below what is typed or chosen part by part. */
export function Unknown({ draft, onChange }: Pick<AnswerFieldProps, 'draft' | 'onChange'>) {
  const t = useOfficialText();
  return (
    <Checkbox
      name="unknown"
      choice={{ value: 'unknown', label: t('test.dont-know'), divider: t('self.or') }}
      isChecked={draft.isUnknown}
      onChange={(isUnknown) => onChange({ ...emptyDraft(draft.questionId), isUnknown })}
    />
  );
}
