import { TRAINING_FORMATS, type CohortTrainingPlan, type TrainingModuleRow } from '@qabilet/api-client';
import { LANGUAGE_FACTS, LANGUAGES, useStaffText } from '@qabilet/i18n';
import { Select, TextInput } from '@qabilet/ui';
import { levelWords } from '../../scale';
import type { CourseForm } from './use-course-form';

interface CourseFieldsProps {
  readonly form: CourseForm;
  readonly plan: CohortTrainingPlan;
  readonly course: TrainingModuleRow | undefined;
}

export function CourseFields({ form, plan, course }: CourseFieldsProps) {
  const t = useStaffText();
  const words = levelWords(plan.levels, (level) => t('heat.below-first', { level }));
  const levels = (ordinals: readonly number[]) =>
    ordinals.map((level) => ({ value: String(level), label: words.word(level) }));
  const isAsked = plan.competences.some(({ code }) => code === course?.competence.code);
  const competences = course && !isAsked ? [course.competence, ...plan.competences] : plan.competences;
  return (
    <>
      <TextInput {...form.place('title')} label={t('course.title')} dir="auto" maxLength={120} />
      <Select
        {...form.place('competence')}
        label={t('course.competence')}
        options={[
          { value: '', label: t('course.choose') },
          ...competences.map(({ code, name }) => ({ value: code, label: `${code} ${name.text}` })),
        ]}
      />
      <Select
        {...form.place('from')}
        label={t('course.from')}
        hint={t('course.from-hint')}
        options={levels([0, 1, 2, 3])}
      />
      <Select
        {...form.place('to')}
        label={t('course.to')}
        hint={t('course.to-hint')}
        options={levels([1, 2, 3, 4])}
      />
      <TextInput
        {...form.place('gain')}
        label={t('course.gain')}
        hint={t('course.gain-hint')}
        inputMode="decimal"
        width="narrow"
      />
      <TextInput {...form.place('hours')} label={t('course.hours')} inputMode="decimal" width="narrow" />
      <TextInput
        {...form.place('smallestGroup')}
        label={t('course.smallest')}
        inputMode="numeric"
        width="narrow"
      />
      <TextInput
        {...form.place('largestGroup')}
        label={t('course.largest')}
        inputMode="numeric"
        width="narrow"
      />
      <Select
        {...form.place('format')}
        label={t('course.format')}
        options={TRAINING_FORMATS.map((value) => ({ value, label: t(`course.format.${value}`) }))}
      />
      <Select
        {...form.place('language')}
        label={t('course.language')}
        options={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_FACTS[code].name }))}
      />
    </>
  );
}
