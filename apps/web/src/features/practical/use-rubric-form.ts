import { useRef, useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { LanguageCode, PracticalWorkBody, TextBody } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { blankCriterion, blankStep, faultsOf, withWords, type RubricFault } from './rubric-draft';
import { useMarksChanged } from './use-marks-changed';

export type RubricForm = ReturnType<typeof useRubricForm>;

interface RubricFormOptions {
  readonly before: PracticalWorkBody;
  /** Says where to go afterwards. */
  readonly save: (body: PracticalWorkBody) => Promise<string>;
}

/** Title and rubric of a practical work as they are being written, in one language at a time. */
export function useRubricForm({ before, save }: RubricFormOptions) {
  const t = useStaffText();
  const problemText = useProblemText();
  const whenChanged = useMarksChanged();
  const nextKey = useRef(0);
  const keyed = ({ title, rubric }: PracticalWorkBody) => ({
    title,
    steps: rubric.steps,
    criteria: rubric.criteria.map((criterion) => ({ ...criterion, key: nextKey.current++ })),
  });
  const [draft, setDraft] = useState(() => keyed(before));
  const [language, setLanguage] = useState<LanguageCode>('en');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const bodyOf = (): PracticalWorkBody => ({
    title: draft.title,
    rubric: { steps: draft.steps, criteria: draft.criteria.map(({ key: _, ...criterion }) => criterion) },
  });
  const saving = useMutation({
    mutationFn: () => save(bodyOf()),
    onSuccess: (href) => whenChanged(href, t('rubric.saved')),
    onError: (error) => setErrors([{ message: problemText(error) }]),
  });
  const words = (text: TextBody) => text[language] ?? '';
  const written = (text: TextBody, typed: string) => withWords(text, language, typed);
  const setCriterion = (place: number, change: Partial<(typeof draft.criteria)[number]>) =>
    setDraft({
      ...draft,
      criteria: draft.criteria.map((one, index) => (index === place ? { ...one, ...change } : one)),
    });
  const setStep = (place: number, change: Partial<(typeof draft.steps)[number]>) =>
    setDraft({
      ...draft,
      steps: draft.steps.map((one, index) => (index === place ? { ...one, ...change } : one)),
    });

  return {
    ...{ draft, language, errors, words, isPending: saving.isPending },
    speak: setLanguage,
    take: (ready: PracticalWorkBody) => setDraft(keyed(ready)),
    titled: (typed: string) => setDraft({ ...draft, title: written(draft.title, typed) }),
    stepNamed: (place: number, typed: string) =>
      setStep(place, { name: written(draft.steps[place]?.name ?? { en: '' }, typed) }),
    stepWorth: (place: number, points: number) => setStep(place, { points }),
    addStep: () =>
      setDraft({
        ...draft,
        steps: [...draft.steps, blankStep(draft.steps)],
        criteria: draft.criteria.map((one) => ({ ...one, descriptors: [...one.descriptors, { en: '' }] })),
      }),
    removeStep: () =>
      setDraft({
        ...draft,
        steps: draft.steps.slice(0, -1),
        criteria: draft.criteria.map((one) => ({ ...one, descriptors: one.descriptors.slice(0, -1) })),
      }),
    criterionNamed: (place: number, typed: string) =>
      setCriterion(place, { name: written(draft.criteria[place]?.name ?? { en: '' }, typed) }),
    criterionAbout: (place: number, competence: string) => setCriterion(place, { competence }),
    described: (place: number, step: number, typed: string) =>
      setCriterion(place, {
        descriptors: (draft.criteria[place]?.descriptors ?? []).map((text, index) =>
          index === step ? written(text, typed) : text,
        ),
      }),
    addCriterion: () =>
      setDraft({
        ...draft,
        criteria: [...draft.criteria, { ...blankCriterion(draft.steps), key: nextKey.current++ }],
      }),
    removeCriterion: (place: number) =>
      setDraft({ ...draft, criteria: draft.criteria.filter((_, index) => index !== place) }),
    errorAt: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
    submit: (event: FormEvent) => {
      event.preventDefault();
      const found = faultsOf(bodyOf()).map(({ fieldId, fault }: RubricFault) => ({
        fieldId,
        message: t(`rubric.${fault}`),
      }));
      setErrors(found);
      // What is missing is missing in English.
      if (found.length > 0) setLanguage('en');
      if (found.length === 0 && !saving.isPending) saving.mutate();
    },
  };
}
