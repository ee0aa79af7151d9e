import { useEffect, useState } from 'react';
import type { DraftPart, LanguageCode } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useStaffText } from '@qabilet/i18n';
import { Button, Notice, SaveState, TextArea } from '@qabilet/ui';
import { useProblemText } from '../../../frame/problem-text';
import { isRivalry, type DraftActions } from './use-draft';

export interface TextFieldProps {
  readonly part: DraftPart;
  readonly field: DraftPart['texts'][number]['field'];
  readonly language: LanguageCode;
  readonly revision: number;
  readonly actions: DraftActions;
}

interface Written {
  readonly text: string;
  /** Of the draft when the author began to write: what they could have seen. */
  readonly since: number;
  readonly error?: unknown;
  readonly isSaved?: boolean;
}

/** One text in one language, saved when the author leaves it; what they wrote stays until it is safe. */
export function TextField({ part, field, language, revision, actions }: TextFieldProps) {
  const t = useStaffText();
  const text = part.texts.find((one) => one.field === field);
  const stored = text?.[language] ?? '';
  const work = useWritten(stored, revision, (value, since) =>
    actions.edit(since, { kind: 'write', part: part.part, code: part.code, field, language, text: value }),
  );
  const isMissing = work.value === '' && (language === 'en' || (text?.en ?? '') !== '');
  const facts = LANGUAGE_FACTS[language];
  return (
    <div className="q-draft-text">
      <TextArea
        id={`${part.part}-${part.code}-${field}-${language}`}
        label={t('draft.field-in', { field: t(`draft.field.${field}`), language: facts.name })}
        hint={isMissing ? <span className="q-missing">{t('draft.missing')}</span> : undefined}
        rows={Math.min(8, Math.max(1, Math.ceil(work.value.length / 48)))}
        lang={language}
        dir={facts.direction}
        maxLength={4000}
        value={work.value}
        onChange={(event) => work.write(event.currentTarget.value)}
        onBlur={work.leave}
      />
      <FieldState work={work} stored={stored} />
    </div>
  );
}

type Work = ReturnType<typeof useWritten>;

function useWritten(
  stored: string,
  revision: number,
  save: (text: string, since: number) => Promise<unknown>,
) {
  const [written, setWritten] = useState<Written>();
  const [isSaving, setSaving] = useState(false);
  const isPlain = written?.isSaved && !isSaving;
  // What was saved gives way to what the draft now says, so that an undo shows.
  useEffect(() => {
    if (isPlain) setWritten(undefined);
  }, [stored]);

  async function send(text: string, since: number) {
    setSaving(true);
    const error = await save(text, since);
    setSaving(false);
    setWritten((now) => {
      if (now && now.text !== text) return { ...now, since: error ? since : now.since };
      return { text, since, error, isSaved: !error };
    });
  }
  return {
    value: written?.text ?? stored,
    written,
    isSaving,
    write: (text: string) =>
      setWritten({ text, since: written && !written.isSaved ? written.since : revision }),
    leave: () => {
      if (!written || written.isSaved || isSaving || written.error) return;
      if (written.text.trim() === stored) setWritten(undefined);
      else void send(written.text, written.since);
    },
    keepMine: () => written && void send(written.text, revision),
    takeTheirs: () => setWritten(undefined),
  };
}

function FieldState({ work, stored }: { readonly work: Work; readonly stored: string }) {
  const t = useStaffText();
  const problemText = useProblemText();
  const { written, isSaving } = work;
  if (isSaving) return <SaveState state="saving" text={t('draft.saving')} />;
  if (!written || written.isSaved) return null;
  if (written.error === undefined) return <SaveState state="idle" text={t('draft.unsaved')} />;
  const isRival = isRivalry(written.error);
  return (
    <Notice look="error" role="alert">
      <p>
        <strong>{t('draft.not-saved')}.</strong> {isRival ? t('draft.conflict') : problemText(written.error)}
      </p>
      {isRival ? (
        <blockquote dir="auto">{stored === '' ? <em>{t('draft.empty')}</em> : stored}</blockquote>
      ) : null}
      <div className="q-actions">
        <Button look="secondary" onClick={work.keepMine}>
          {isRival ? t('draft.keep-mine') : t('draft.again')}
        </Button>
        <Button look="quiet" onClick={work.takeTheirs}>
          {t('draft.take-theirs')}
        </Button>
      </div>
    </Notice>
  );
}
