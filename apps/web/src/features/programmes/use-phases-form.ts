import { useRef, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PHASE_KINDS, type CohortRow, type ProgrammePhase } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { programmeHref } from './cohorts-page';

type Written = Readonly<Record<keyof ProgrammePhase, string>> & { readonly key: number };
export type PhasesForm = ReturnType<typeof usePhasesForm>;

const idOf = (place: number, name: keyof ProgrammePhase) => `phase-${place}-${name}`;

/** The phases as they are being planned; saved together. */
export function usePhasesForm({ id, startsOn, endsOn }: CohortRow, before: readonly ProgrammePhase[]) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const nextKey = useRef(before.length);
  const [phases, setPhases] = useState<readonly Written[]>(() =>
    before.map((phase, key) => ({ ...phase, key })),
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const saving = useMutation({
    mutationFn: () => api.programmes.planPhases(id, { phases: phases.map(phaseOf) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(programmeHref.cohort(id), { state: { flash: t('phases.saved') } });
    },
    onError: (error) => setErrors([{ message: problemText(error) }]),
  });

  const faultsAt = (phase: Written, place: number): readonly FieldError[] => {
    const wrong = (name: keyof ProgrammePhase, message: string) => [{ fieldId: idOf(place, name), message }];
    return [
      ...(phase.name.trim() ? [] : wrong('name', t('phases.name-missing'))),
      ...(phase.startsOn ? [] : wrong('startsOn', t('phases.starts-missing'))),
      ...(phase.endsOn ? [] : wrong('endsOn', t('phases.ends-missing'))),
      ...(phase.startsOn && phase.startsOn < startsOn ? wrong('startsOn', t('phases.too-early')) : []),
      ...(phase.endsOn && phase.endsOn > endsOn ? wrong('endsOn', t('phases.too-late')) : []),
      ...(phase.endsOn && phase.endsOn < phase.startsOn ? wrong('endsOn', t('phases.ends-early')) : []),
    ];
  };
  return {
    ...{ phases, errors, isPending: saving.isPending },
    add: () => {
      const kind = PHASE_KINDS[Math.min(phases.length, PHASE_KINDS.length - 1)] ?? 'other';
      const name = kind === 'other' ? '' : official(`phase-kind.${kind}`);
      setPhases([...phases, { kind, name, startsOn: '', endsOn: '', key: nextKey.current++ }]);
    },
    remove: (place: number) => setPhases(phases.filter((_, index) => index !== place)),
    submit: (event: FormEvent) => {
      event.preventDefault();
      const found = phases.flatMap(faultsAt);
      setErrors(found);
      if (found.length === 0 && !saving.isPending) saving.mutate();
    },
    field: (place: number, name: keyof ProgrammePhase) => ({
      id: idOf(place, name),
      value: phases[place]?.[name] ?? '',
      error: errors.find(({ fieldId }) => fieldId === idOf(place, name))?.message,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        setPhases(
          phases.map((phase, index) =>
            index === place ? { ...phase, [name]: event.currentTarget.value } : phase,
          ),
        ),
    }),
  };
}

function phaseOf({ kind, name, startsOn, endsOn }: Written): ProgrammePhase {
  return {
    kind: PHASE_KINDS.find((known) => known === kind) ?? 'other',
    name: name.trim(),
    startsOn,
    endsOn,
  };
}
