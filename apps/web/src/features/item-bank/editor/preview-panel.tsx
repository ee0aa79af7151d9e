import { useEffect, useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { ItemBody, LanguageCode, Question } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, Checkbox, Notice, Select } from '@qabilet/ui';
import { useProblemText } from '../../../frame/problem-text';
import { useApi } from '../../../services';
import { AnswerField } from '../../delivery/answer-field';
import { answerFrom, emptyDraft, faultOf, type DraftFault } from '../../delivery/draft';
import { usePreview } from './use-preview';
import { languagesWritten, sendable } from './written-item';

interface PreviewPanelProps {
  /** As it was when nobody had typed for a moment. */
  readonly item: ItemBody;
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
}

/** The item as people would be asked it, in each of its languages, and marked as it would be. */
export function PreviewPanel({ item, language, onLanguage }: PreviewPanelProps) {
  const t = useStaffText();
  const languages = languagesWritten(item);
  const [isMirrored, setMirrored] = useState(false);
  const [isNarrow, setNarrow] = useState(false);
  return (
    <section className="q-preview" aria-labelledby="preview">
      <h2 id="preview">{t('workshop.preview')}</h2>
      <p className="q-hint">{t('workshop.preview-hint')}</p>
      <Select
        id="preview-language"
        label={t('workshop.preview-language')}
        value={language}
        onChange={(event) => onLanguage(languages.find((code) => code === event.currentTarget.value) ?? 'en')}
        options={languages.map((code) => ({ value: code, label: LANGUAGE_FACTS[code].name }))}
      />
      <div className="q-preview__choices">
        <Checkbox
          name="preview-mirrored"
          choice={{ value: 'rtl', label: t('workshop.preview-mirrored') }}
          isChecked={isMirrored}
          onChange={setMirrored}
        />
        <Checkbox
          name="preview-narrow"
          choice={{ value: 'narrow', label: t('workshop.preview-narrow') }}
          isChecked={isNarrow}
          onChange={setNarrow}
        />
      </div>
      <div
        className={isNarrow ? 'q-preview__page q-preview__page--narrow' : 'q-preview__page'}
        dir={isMirrored ? 'rtl' : LANGUAGE_FACTS[language].direction}
      >
        <Preview item={item} language={language} />
      </div>
    </section>
  );
}

function Preview({ item, language }: { readonly item: ItemBody; readonly language: LanguageCode }) {
  const t = useStaffText();
  const problemText = useProblemText();
  const { data, error } = usePreview(item, language);
  if (error)
    return (
      <Notice look="warning">
        <p>{problemText(error)}</p>
      </Notice>
    );
  if (!data) return <p>{t('workshop.preview-waiting')}</p>;
  if (!data.question) return <p>{t('workshop.preview-none')}</p>;
  return <TryOut key={data.question.id} item={item} question={data.question} language={language} />;
}

interface TryOutProps {
  readonly item: ItemBody;
  readonly question: Question;
  readonly language: LanguageCode;
}

function TryOut({ item, question, language }: TryOutProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const [draft, setDraft] = useState(() => emptyDraft(question.id));
  const [fault, setFault] = useState<DraftFault>();
  const mark = useMutation({
    mutationFn: () => {
      const { questionId: _, idempotencyKey: __, ...answer } = answerFrom(question.kind, draft, 'try');
      return api.itemBank.tryOut({ item: sendable(item), language, answer });
    },
  });
  const { reset } = mark;
  // What was said of an answer no longer holds once the item reads otherwise.
  useEffect(() => reset(), [item, language, reset]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faultOf(question, draft);
    setFault(found);
    if (!found) mark.mutate();
  }
  return (
    <form noValidate onSubmit={submit}>
      <AnswerField
        id="preview-answer"
        question={question}
        draft={draft}
        error={fault ? official(`test.${fault}`) : undefined}
        onChange={(next) => {
          setDraft(next);
          setFault(undefined);
          reset();
        }}
      />
      <div className="q-actions">
        <Button type="submit" look="secondary" busy={mark.isPending}>
          {t('workshop.try')}
        </Button>
      </div>
      <p role="status">
        {mark.data ? <strong>{t('workshop.tried', { ...mark.data })}</strong> : null}
        {mark.error ? problemText(mark.error) : null}
      </p>
    </form>
  );
}
