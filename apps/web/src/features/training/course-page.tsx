import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CohortTrainingPlan, TrainingModuleRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useNavigate, useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { NotFoundPage } from '../../frame/problem-page';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { CourseFields } from './course-fields';
import { askedOf, trainingHref } from './plan-href';
import { useCourseForm } from './use-course-form';

/** One course of the catalogue, new or to be changed. */
export function CoursePage() {
  const { waveId = '', courseId } = useParams();
  const api = useApi();
  const asked = askedOf(new URLSearchParams());
  const query = useContent(['training-plan', waveId, asked.hours], () =>
    api.insights.trainingPlan(waveId, asked),
  );
  return (
    <Loaded query={query}>
      {(plan) => {
        const course = plan.offers.find(({ id }) => id === courseId);
        return courseId !== undefined && !course ? (
          <NotFoundPage />
        ) : (
          <CourseForm plan={plan} course={course} />
        );
      }}
    </Loaded>
  );
}

interface CourseFormProps {
  readonly plan: CohortTrainingPlan;
  readonly course: TrainingModuleRow | undefined;
}

function CourseForm({ plan, course }: CourseFormProps) {
  const t = useStaffText();
  const form = useCourseForm({ waveId: plan.waveId, course });
  const title = course ? t('course.change-title') : t('course.add');
  return (
    <AppPage
      title={title}
      heading={title}
      caption={course ? <bdi>{course.title}</bdi> : undefined}
      back={{ href: trainingHref.plan(plan.waveId), label: t('plan.title') }}
      errors={form.errors}
    >
      <form noValidate onSubmit={form.submit}>
        <CourseFields form={form} plan={plan} course={course} />
        <Button type="submit" busy={form.isPending}>
          {t('course.save')}
        </Button>
      </form>
      {course ? <RemoveCourse waveId={plan.waveId} course={course} /> : null}
    </AppPage>
  );
}

interface RemoveCourseProps {
  readonly waveId: string;
  readonly course: TrainingModuleRow;
}

function RemoveCourse({ waveId, course }: RemoveCourseProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: () => api.programmes.removeCourse(course.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(trainingHref.plan(waveId), {
        state: { flash: t('course.removed', { title: course.title }) },
      });
    },
  });
  return (
    <div className="q-section">
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('course.remove')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('course.remove-title', { title: course.title })}
        confirm={t('course.remove')}
        cancel={official('frame.cancel')}
        look="danger"
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('course.remove-text')}</p>
        {remove.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(remove.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </div>
  );
}
