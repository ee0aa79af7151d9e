import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { TRAINING_FORMATS, type TrainingModuleRequest, type TrainingModuleRow } from '@qabilet/api-client';
import { isLanguage, usePlace, useStaffText } from '@qabilet/i18n';
import type { FieldError } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { trainingHref } from './plan-href';

const NUMBERS = ['from', 'to', 'gain', 'hours', 'smallestGroup', 'largestGroup'] as const;
type FieldName = keyof TrainingModuleRequest;
type Values = Readonly<Record<FieldName, string>>;

interface CourseFormTask {
  readonly waveId: string;
  readonly course: TrainingModuleRow | undefined;
}

export type CourseForm = ReturnType<typeof useCourseForm>;

/** The values of a course as they are typed, and sending them. */
export function useCourseForm({ waveId, course }: CourseFormTask) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const { language } = usePlace();
  const [values, setValues] = useState<Values>(() => (course ? textsOf(course) : { ...EMPTY, language }));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const save = useMutation({
    mutationFn: async (request: TrainingModuleRequest) => {
      if (course) await api.programmes.changeCourse(course.id, request);
      else await api.programmes.addCourse(request);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(trainingHref.plan(waveId), {
        state: { flash: t('course.saved', { title: values.title.trim() }) },
      });
    },
    onError: (error) => setErrors([{ message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = faultsOf(values).map(({ fieldId, key }) => ({ fieldId, message: t(key) }));
    setErrors(found);
    const request = requestOf(values);
    if (found.length === 0 && request && !save.isPending) save.mutate(request);
  }
  const place = (name: FieldName) => ({
    id: name,
    name,
    value: values[name],
    error: errors.find((error) => error.fieldId === name)?.message,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  return { place, errors, submit, isPending: save.isPending };
}

const EMPTY: Values = {
  title: '',
  competence: '',
  from: '0',
  to: '2',
  gain: '1',
  hours: '',
  format: 'workshop',
  language: 'en',
  smallestGroup: '5',
  largestGroup: '20',
};

function textsOf({ competence, ...course }: TrainingModuleRow): Values {
  return {
    title: course.title,
    competence: competence.code,
    from: String(course.from),
    to: String(course.to),
    gain: String(course.gain),
    hours: String(course.hours),
    format: course.format,
    language: course.language,
    smallestGroup: String(course.smallestGroup),
    largestGroup: String(course.largestGroup),
  };
}

function numbersOf(values: Values): Readonly<Record<(typeof NUMBERS)[number], number>> {
  const numbers = NUMBERS.map((name) => [name, Number(values[name].replace(',', '.') || NaN)] as const);
  return Object.fromEntries(numbers) as Record<(typeof NUMBERS)[number], number>;
}

interface CourseFault {
  readonly fieldId: FieldName;
  readonly key:
    | `course.${'title' | 'competence'}-missing`
    | `course.${'to' | 'gain' | 'hours' | 'smallest' | 'largest'}-wrong`;
}

function faultsOf(values: Values): readonly CourseFault[] {
  const { from, to, gain, hours, smallestGroup, largestGroup } = numbersOf(values);
  const isGroup = (size: number) => Number.isInteger(size) && size >= 1 && size <= 1000;
  const found = (isWrong: boolean, fault: CourseFault) => (isWrong ? [fault] : []);
  return [
    ...found(values.title.trim() === '', { fieldId: 'title', key: 'course.title-missing' }),
    ...found(values.competence === '', { fieldId: 'competence', key: 'course.competence-missing' }),
    ...found(to <= from, { fieldId: 'to', key: 'course.to-wrong' }),
    ...found(!(gain >= 0.05) || (to > from && gain > to - from), {
      fieldId: 'gain',
      key: 'course.gain-wrong',
    }),
    ...found(!(hours >= 0.5 && hours <= 500), { fieldId: 'hours', key: 'course.hours-wrong' }),
    ...found(!isGroup(smallestGroup), { fieldId: 'smallestGroup', key: 'course.smallest-wrong' }),
    ...found(!isGroup(largestGroup) || largestGroup < smallestGroup, {
      fieldId: 'largestGroup',
      key: 'course.largest-wrong',
    }),
  ];
}

function requestOf(values: Values): TrainingModuleRequest | undefined {
  const { from, to, ...numbers } = numbersOf(values);
  const format = TRAINING_FORMATS.find((one) => one === values.format);
  const start = ([0, 1, 2, 3] as const).find((level) => level === from);
  const end = ([1, 2, 3, 4] as const).find((level) => level === to);
  if (!format || !isLanguage(values.language) || start === undefined || end === undefined) return undefined;
  return {
    ...numbers,
    title: values.title.trim(),
    competence: values.competence,
    from: start,
    to: end,
    hours: Math.round(numbers.hours * 10) / 10,
    gain: Math.round(numbers.gain * 100) / 100,
    format,
    language: values.language,
  };
}
