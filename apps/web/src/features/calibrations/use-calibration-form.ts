import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CalibrationSource, CalibrationWave } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useApi } from '../../services';
import { calibrationHref, useRefusalText } from './calibration-words';

export type Scope = 'all' | 'some';
export type FormField = 'framework' | 'waves' | 'competences';

/** What an author chooses for a calibration, looked over when it is to start. */
export function useCalibrationForm(sources: readonly CalibrationSource[]) {
  const t = useStaffText();
  const starting = useStart();
  const [only] = sources.length === 1 ? sources : [];
  const [framework, setFramework] = useState(only?.frameworkReleaseId);
  const [waveIds, setWaveIds] = useState<readonly string[]>([]);
  const [scope, setScope] = useState<Scope>('all');
  const [competences, setCompetences] = useState<readonly string[]>([]);
  const source = sources.find(({ frameworkReleaseId }) => frameworkReleaseId === framework);
  const finished = finishedOf(source?.waves ?? [], waveIds);

  function faults(): readonly FieldError[] {
    if (!source) return [{ fieldId: 'framework', message: t('calibration-new.framework-missing') }];
    const waves = waveFault(waveIds, finished);
    return [
      ...(waves ? [{ fieldId: 'waves', message: t(waves) }] : []),
      ...(scope === 'some' && competences.length === 0
        ? [{ fieldId: 'competences', message: t('calibration-new.competences-missing') }]
        : []),
    ];
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faults();
    starting.setErrors(found);
    if (found.length > 0 || starting.isPending) return;
    starting.start({ waveIds, competences: scope === 'all' ? [] : competences });
  }
  const { errors, isPending } = starting;
  return {
    ...{ source, framework, waveIds, scope, competences, finished, errors, isPending },
    ...{ setWaveIds, setScope, setCompetences, submit },
    setFramework: (id: string) => {
      setFramework(id);
      setWaveIds([]);
      setCompetences([]);
    },
    errorOf: (field: FormField) => errors.find(({ fieldId }) => fieldId === field)?.message,
  };
}

function useStart() {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const start = useMutation({
    mutationFn: api.calibrations.start,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(calibrationHref.run(id));
    },
    onError: (error) => setErrors([{ message: refusalText(error) }]),
  });
  return { errors, setErrors, start: start.mutate, isPending: start.isPending };
}

/** Finished tests of the chosen waves. */
export function finishedOf(waves: readonly CalibrationWave[], chosen: readonly string[]): number {
  return waves
    .filter(({ waveId }) => chosen.includes(waveId))
    .reduce((sum, { finished }) => sum + finished, 0);
}

function waveFault(chosen: readonly string[], finished: number) {
  if (chosen.length === 0) return 'calibration-new.waves-missing';
  return finished === 0 ? 'calibration-new.waves-unfinished' : undefined;
}
