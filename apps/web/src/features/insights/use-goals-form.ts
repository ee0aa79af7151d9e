import { useRef, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { GOAL_KINDS, type Goals, type GroupGoal } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { programmeHref } from '../programmes/cohorts-page';

type Field = 'kind' | 'unitId' | 'competence' | 'value' | 'dueOn';
type Written = Readonly<Record<Field, string>> & { readonly key: number };
export type GoalsForm = ReturnType<typeof useGoalsForm>;

const idOf = (place: number, name: Field) => `goal-${place}-${name}`;
const PERCENT = 100;
const MOST_LEVELS = 4;

/** The goals of a cohort as they are being written; saved together. */
export function useGoalsForm(cohortId: string, before: Goals['goals']) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const nextKey = useRef(before.length);
  const [goals, setGoals] = useState<readonly Written[]>(() => before.map(writtenOf));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const saving = useMutation({
    mutationFn: () => api.insights.setGoals(cohortId, { goals: goals.map(goalOf) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(programmeHref.progress(cohortId), { state: { flash: t('goals.saved') } });
    },
    onError: (error) => setErrors([{ message: problemText(error) }]),
  });

  const faultsAt = (goal: Written, place: number): readonly FieldError[] => {
    const { kind, value, dueOn } = goalOf(goal);
    const most = kind === 'share' ? 1 : MOST_LEVELS;
    const isRight = value >= (kind === 'share' ? 0.01 : 0.1) && value <= most;
    return [
      ...(isRight
        ? []
        : [
            {
              fieldId: idOf(place, 'value'),
              message: t(kind === 'share' ? 'goals.share-wrong' : 'goals.gain-wrong'),
            },
          ]),
      ...(dueOn ? [] : [{ fieldId: idOf(place, 'dueOn'), message: t('goals.due-missing') }]),
    ];
  };
  return {
    ...{ goals, errors, isPending: saving.isPending },
    add: () => {
      const key = nextKey.current++;
      setGoals([...goals, { kind: 'share', unitId: '', competence: '', value: '', dueOn: '', key }]);
    },
    remove: (place: number) => setGoals(goals.filter((_, index) => index !== place)),
    submit: (event: FormEvent) => {
      event.preventDefault();
      const found = goals.flatMap(faultsAt);
      setErrors(found);
      if (found.length === 0 && !saving.isPending) saving.mutate();
    },
    field: (place: number, name: Field) => ({
      id: idOf(place, name),
      value: goals[place]?.[name] ?? '',
      error: errors.find(({ fieldId }) => fieldId === idOf(place, name))?.message,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        setGoals(
          goals.map((goal, index) =>
            index === place ? { ...goal, [name]: event.currentTarget.value } : goal,
          ),
        ),
    }),
  };
}

/** A share is written in percent. */
function writtenOf({ kind, unitId, competence, value, dueOn }: GroupGoal, key: number): Written {
  const written = kind === 'share' ? Math.round(value * PERCENT) : value;
  return { key, kind, unitId: unitId ?? '', competence: competence ?? '', value: String(written), dueOn };
}

function goalOf({ kind, unitId, competence, value, dueOn }: Written): GroupGoal {
  const number = Number(value.replace(',', '.')) || 0;
  return {
    kind: GOAL_KINDS.find((known) => known === kind) ?? 'share',
    ...(unitId !== '' && { unitId }),
    ...(competence !== '' && { competence }),
    value: kind === 'gain' ? number : number / PERCENT,
    dueOn,
  };
}
