import { useState, type FormEvent } from 'react';
import { ProblemError, type TranslationView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

export type TranslationForm = ReturnType<typeof useTranslationForm>;

const fieldOf = (textId: string) => `words-${textId.replaceAll('.', '-')}`;

/** The words that somebody writes beside the original; saved together, they wait to be accepted. */
export function useTranslationForm({ id, language, texts, proposal }: TranslationView) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [before] = useState(() =>
    Object.fromEntries(texts.map((text) => [text.id, text.proposed ?? text.translated ?? ''])),
  );
  const [words, setWords] = useState<Readonly<Record<string, string>>>(before);
  const saving = useMutation({
    mutationFn: () =>
      api.translations.propose(id, language, {
        texts: Object.entries(words).map(([textId, written]) => ({ id: textId, words: written })),
        ...(proposal ? { seen: proposal.editedAt } : {}),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  const errors = saving.error ? errorsOf(saving.error) : [];

  function errorsOf(error: unknown): readonly FieldError[] {
    const faults = error instanceof ProblemError ? error.faults : [];
    const first = texts[0]?.id ?? '';
    if (faults.length === 0) return [{ fieldId: fieldOf(first), message: problemText(error) }];
    return faults.map(({ at, code, message }) => ({
      fieldId: fieldOf(at),
      message: code === 'gaps-differ' ? t('translations.gaps-differ') : message,
    }));
  }
  return {
    words,
    errors,
    fieldOf,
    errorOf: (textId: string) => errors.find(({ fieldId }) => fieldId === fieldOf(textId))?.message,
    isTouched: texts.some((text) => words[text.id] !== before[text.id]),
    isPending: saving.isPending,
    write: (textId: string, written: string) => setWords({ ...words, [textId]: written }),
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (!saving.isPending) saving.mutate();
    },
  };
}
