import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ProblemError,
  type BlueprintDraftView,
  type BlueprintNameBody,
  type BlueprintRulesBody,
  type LanguageCode,
} from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useApi } from '../../services';
import { useRefusalText } from './blueprint-words';

/** Each number of the rules: least, most, and whether it may have a fraction. Shares are asked for in percent. */
export const NUMBERS = {
  minItems: { from: 1, to: 200 },
  maxItems: { from: 1, to: 200 },
  minPerCompetence: { from: 0, to: 200 },
  maxPerCompetence: { from: 1, to: 200 },
  minutes: { from: 1, to: 480, optional: true },
  standardErrorLimit: { from: 0.05, to: 2, fraction: true },
  decidedAbove: { from: 50, to: 100, fraction: true, percent: true },
  undecidedBelow: { from: 0, to: 50, fraction: true, percent: true },
  pilotItems: { from: 0, to: 4 },
  exposureTop: { from: 1, to: 50 },
  seenItemWeight: { from: 0, to: 100, fraction: true, percent: true },
} as const satisfies Record<string, NumberRule>;

interface NumberRule {
  readonly from: number;
  readonly to: number;
  readonly optional?: boolean;
  readonly fraction?: boolean;
  readonly percent?: boolean;
}

export type NumberField = keyof typeof NUMBERS;
const FIELDS = Object.keys(NUMBERS) as NumberField[];
type Typed = Readonly<Record<NumberField, string>>;

/** The name and the rules of a draft while they are being typed, looked over when they are saved. */
export function useRulesForm(draft: BlueprintDraftView) {
  const t = useStaffText();
  const saving = useSaving(draft.id);
  const [names, setNames] = useState<BlueprintNameBody>(draft.names);
  const [typed, setTyped] = useState<Typed>(() => typedOf(draft.rules));
  const [isReviewedOnly, setReviewedOnly] = useState(draft.rules.reviewedOnly === true);
  const [isTouched, setTouched] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = FIELDS.filter((field) => numberOf(field, typed[field]) === 'wrong');
    const faults = [
      ...(names.en.trim() === '' ? [{ fieldId: 'name-en', message: t('design.name-missing') }] : []),
      ...wrong.map((field) => ({ fieldId: field, message: t('design.wrong', NUMBERS[field]) })),
    ];
    saving.setErrors(faults);
    if (faults.length > 0 || saving.isPending) return;
    setTouched(false);
    saving.save({ name: trimmed(names), rules: rulesOf(typed, isReviewedOnly) });
  }
  return {
    ...{ names, typed, isReviewedOnly, isTouched, submit },
    ...{ errors: saving.errors, isPending: saving.isPending, isSaved: saving.isSaved && !isTouched },
    errorOf: (field: string) => saving.errors.find(({ fieldId }) => fieldId === field)?.message,
    setName: (language: LanguageCode, value: string) => {
      setTouched(true);
      setNames((before) => ({ ...before, [language]: value }));
    },
    setNumber: (field: NumberField, value: string) => {
      setTouched(true);
      setTyped((before) => ({ ...before, [field]: value }));
    },
    setReviewedOnly: (value: boolean) => {
      setTouched(true);
      setReviewedOnly(value);
    },
  };
}

export type RulesForm = ReturnType<typeof useRulesForm>;

function useSaving(id: string) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const refusalText = useRefusalText();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const save = useMutation({
    mutationFn: (body: { name: BlueprintNameBody; rules: BlueprintRulesBody }) => api.tests.change(id, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
    onError: (error) => setErrors(faultsOf(error)),
  });
  /** Every rule that does not hold, beside its field; numbers that are each right can contradict one another. */
  function faultsOf(error: unknown): readonly FieldError[] {
    const faults = error instanceof ProblemError ? error.faults : [];
    const fields = FIELDS.filter((field) => faults.some(({ at }) => at.split('.').at(-1) === field));
    if (fields.length === 0) return [{ message: refusalText(error) }];
    return fields.map((field) => ({ fieldId: field, message: t(`design.fault.${field}`) }));
  }
  return { errors, setErrors, save: save.mutate, isPending: save.isPending, isSaved: save.isSuccess };
}

function typedOf(rules: BlueprintRulesBody): Typed {
  const entries = FIELDS.map((field) => {
    const value = rules[field];
    const isPercent = 'percent' in NUMBERS[field];
    return [field, value === undefined ? '' : String(isPercent ? Number((value * 100).toFixed(4)) : value)];
  });
  return Object.fromEntries(entries) as Typed;
}

/** Undefined where it is left empty and may be. */
function numberOf(field: NumberField, typed: string): number | undefined | 'wrong' {
  const rule: NumberRule = NUMBERS[field];
  const text = typed.trim().replace(',', '.');
  if (text === '') return rule.optional ? undefined : 'wrong';
  const value = Number(text);
  const isRight =
    Number.isFinite(value) &&
    value >= rule.from &&
    value <= rule.to &&
    (rule.fraction || Number.isInteger(value));
  if (!isRight) return 'wrong';
  return rule.percent ? value / 100 : value;
}

function rulesOf(typed: Typed, isReviewedOnly: boolean): BlueprintRulesBody {
  const entries = FIELDS.flatMap((field) => {
    const value = numberOf(field, typed[field]);
    return value === undefined ? [] : [[field, value]];
  });
  return {
    ...(Object.fromEntries(entries) as unknown as BlueprintRulesBody),
    ...(isReviewedOnly ? { reviewedOnly: true } : {}),
  };
}

function trimmed(names: BlueprintNameBody): BlueprintNameBody {
  const kept = Object.entries(names).flatMap(([language, name]) => {
    const text = String(name ?? '').trim();
    return text === '' ? [] : [[language, text]];
  });
  return { en: '', ...Object.fromEntries(kept) };
}
