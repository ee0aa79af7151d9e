import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { MarkingView, PracticalWorkView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { practicalHref } from './practical-href';
import { useKeptOnLeaving } from './use-kept-on-leaving';
import { useMarksChanged } from './use-marks-changed';

export type MarkingForm = ReturnType<typeof useMarkingForm>;

export const criterionField = (place: number) => `criterion-${place}`;

/** The marks of one person as they are being given: kept as a draft, or handed in. */
export function useMarkingForm(work: PracticalWorkView, marking: MarkingView) {
  const t = useStaffText();
  const api = useApi();
  const problemText = useProblemText();
  const whenChanged = useMarksChanged();
  const { personId, name } = marking;
  const here = practicalHref.person(work.id, personId);
  const [steps, setSteps] = useState<readonly (number | undefined)[]>(() =>
    work.criteria.map((_, place) => marking.own?.steps.find(({ criterion }) => criterion === place)?.step),
  );
  const [comment, setComment] = useState(marking.own?.comment ?? '');
  const [isChanged, setChanged] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const body = () => ({
    steps: steps.flatMap((step, criterion) => (step === undefined ? [] : [{ criterion, step }])),
    comment: comment.trim(),
  });
  const onError = (error: unknown) => {
    setAsking(false);
    setErrors([{ message: problemText(error) }]);
  };
  const keep = useMutation({
    mutationFn: (_: { readonly thenTo: string; readonly flash: string }) =>
      api.practical.keepMark(work.id, personId, body()),
    onSuccess: (_, { thenTo, flash }) => {
      setChanged(false);
      return whenChanged(thenTo, flash);
    },
    onError,
  });
  const handIn = useMutation({
    mutationFn: () => api.practical.handInMark(work.id, personId, body()),
    onSuccess: () => {
      setChanged(false);
      return whenChanged(here, t('marking.handed-in', { name }));
    },
    onError,
  });
  useKeptOnLeaving({ isChanged, personId, keep: () => api.practical.keepMark(work.id, personId, body()) });
  return {
    ...{ steps, comment, errors, isAsking, isChanged, isPending: keep.isPending || handIn.isPending },
    choose: (place: number, step: number) => {
      setChanged(true);
      setSteps(steps.map((before, index) => (index === place ? step : before)));
    },
    say: (words: string) => {
      setChanged(true);
      setComment(words);
    },
    keep: () => keep.mutate({ thenTo: here, flash: t('marking.kept') }),
    /** Goes to another page, with what has been given so far kept. */
    leave: (href: string) => keep.mutate({ thenTo: href, flash: t('marking.kept') }),
    ask: (event: FormEvent) => {
      event.preventDefault();
      const found = work.criteria.flatMap((criterion, place) =>
        steps[place] === undefined
          ? [
              {
                fieldId: criterionField(place),
                message: t('marking.choose', { criterion: criterion.name.text }),
              },
            ]
          : [],
      );
      setErrors(found);
      setAsking(found.length === 0);
    },
    handIn: () => handIn.mutate(),
    cancel: () => setAsking(false),
  };
}
