import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LanguageCode, RoleDraftView, RoleWords } from '@qabilet/api-client';
import { LANGUAGE_CODES } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

/** As typed: an empty level is a competence that is not asked for. */
export interface TypedDemand {
  readonly level: string;
  readonly weight: string;
}

export interface TypedRole {
  readonly title: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly summary: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly validFrom: string;
  readonly validThrough: string;
  readonly demands: Readonly<Record<string, TypedDemand>>;
}

const LIGHTEST = 0.25;
const HEAVIEST = 5;

export function typedOf({ content }: RoleDraftView): TypedRole {
  const { title, summary, validFrom = '', validThrough = '', requirements } = content;
  return {
    ...{ title, summary, validFrom, validThrough },
    demands: Object.fromEntries(
      requirements.map(({ competence, level, weight }) => [
        competence,
        { level: String(level), weight: String(weight) },
      ]),
    ),
  };
}

function wordsOf({ title, summary, validFrom, validThrough, demands }: TypedRole): RoleWords {
  return {
    title: textOf(title),
    summary: textOf(summary),
    ...(validFrom && { validFrom }),
    ...(validThrough && { validThrough }),
    requirements: Object.entries(demands)
      .filter(([, { level }]) => level !== '')
      .map(([competence, { level, weight }]) => ({
        competence,
        level: Number(level),
        weight: weightOf(weight) ?? 1,
      })),
  };
}

function textOf(text: TypedRole['title']): RoleWords['title'] {
  const translated = LANGUAGE_CODES.flatMap((code) => (text[code] ? [[code, text[code]] as const] : []));
  return { en: '', ...Object.fromEntries(translated) };
}

/** A comma or a point; undefined when it is no weight. */
function weightOf(typed: string): number | undefined {
  const weight = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && weight >= LIGHTEST && weight <= HEAVIEST ? weight : undefined;
}

interface Written {
  readonly role: TypedRole;
  /** Of the draft when the author began to write; absent once they were told that somebody else was faster. */
  readonly since?: number;
}

/** The draft as it is typed, and what can be done with it; what is typed stays until it is saved or taken back. */
export function useRoleDraft(draft: RoleDraftView) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [written, setWritten] = useState<Written>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const typed = written?.role ?? typedOf(draft);
  const readAnew = () => client.invalidateQueries({ queryKey: ['content'] });
  const refused = async (error: unknown) => {
    setErrors([{ message: problemText(error) }]);
    await readAnew();
    setWritten((now) => now && { role: now.role });
  };
  const done = async () => {
    await readAnew();
    setWritten(undefined);
  };
  const saving = useMutation({
    mutationFn: () =>
      api.roles.write(draft.id, { revision: written?.since ?? draft.revision, content: wordsOf(typed) }),
    onSuccess: done,
    onError: refused,
  });
  const turning = useMutation({
    mutationFn: (direction: 'undo' | 'redo') => api.roles[direction](draft.id, { revision: draft.revision }),
    onSuccess: done,
    onError: refused,
  });

  function faults(): readonly FieldError[] {
    const { title, validFrom, validThrough, demands } = typed;
    return [
      ...(title.en?.trim() ? [] : [{ fieldId: 'title-en', message: t('role-draft.title-missing') }]),
      ...(validFrom && validThrough && validThrough < validFrom
        ? [{ fieldId: 'validThrough', message: t('role-draft.through-early') }]
        : []),
      ...Object.entries(demands)
        .filter(([, { level, weight }]) => level !== '' && weightOf(weight) === undefined)
        .map(([code]) => ({
          fieldId: `weight-${code}`,
          message: t('role-draft.weight-wrong', { code, least: LIGHTEST, most: HEAVIEST }),
        })),
    ];
  }
  const isChanged = JSON.stringify(wordsOf(typed)) !== JSON.stringify(wordsOf(typedOf(draft)));
  return {
    ...{ typed, errors, isChanged },
    isSaving: saving.isPending || turning.isPending,
    change: (change: Partial<TypedRole>) =>
      setWritten({
        role: { ...typed, ...change },
        since: written ? written.since : draft.revision,
      }),
    /** Whether all that is typed is stored. */
    save: async (): Promise<boolean> => {
      const found = faults();
      setErrors(found);
      if (found.length > 0 || saving.isPending) return false;
      return saving.mutateAsync().then(
        () => true,
        () => false,
      );
    },
    /** What is typed and not saved goes first. */
    undo: () => {
      setErrors([]);
      if (isChanged) setWritten(undefined);
      else turning.mutate('undo');
    },
    redo: () => turning.mutate('redo'),
  };
}

export type RoleDraftWork = ReturnType<typeof useRoleDraft>;
