import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Assignment, LanguageCode } from '@qabilet/api-client';
import { LANGUAGE_FACTS, useOfficialText, usePlace } from '@qabilet/i18n';
import { Button, ButtonLink, Notice, Radios, type FieldError } from '@qabilet/ui';
import { Navigate, useNavigate, useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { NotFoundPage } from '../../frame/problem-page';
import { useProblemText } from '../../frame/problem-text';
import { useServices } from '../../services';
import { stepHref, useAssignments } from './assignments';
import { isNoticeMissing } from './self-page';
import { attemptKey } from './use-attempt';
import { lengthOf } from './test-length';

export function TestStartPage() {
  const { waveId = '' } = useParams();
  const query = useAssignments();
  return (
    <Loaded query={query}>
      {(assignments) => {
        const assignment = assignments.find((one) => one.waveId === waveId);
        if (!assignment) return <NotFoundPage />;
        if (!assignment.noticeConfirmed) return <Navigate to={stepHref.notice(waveId)} replace />;
        if (assignment.test.state === 'finished') return <Navigate to={stepHref.result(waveId)} replace />;
        return <BeforeTest assignment={assignment} />;
      }}
    </Loaded>
  );
}

const FIELD = 'language';

function BeforeTest({ assignment }: { readonly assignment: Assignment }) {
  const t = useOfficialText();
  const { test } = assignment;
  const form = useStart(assignment);
  const { formats } = usePlace();
  const isRunning = test.state === 'in-progress' && test.attemptId !== undefined;
  return (
    <AppPage
      title={t('test.start-title')}
      heading={t('test.start-title')}
      caption={assignment.waveName}
      back={{ href: '/', label: t('nav.tasks') }}
      errors={form.errors}
    >
      <ul className="q-measure">
        <li>{t('test.start-length', lengthOf(test))}</li>
        <li>
          {test.minutes === undefined
            ? t('test.start-untimed')
            : t('test.start-time', { minutes: test.minutes })}
        </li>
        <li>{t('test.start-forward')}</li>
        <li>{t('test.start-dont-know')}</li>
        <li>{t('test.start-once')}</li>
        {test.daysBetween === undefined ? null : (
          <li>{t('test.start-days-between', { days: test.daysBetween })}</li>
        )}
        {test.testsAYear === undefined ? null : (
          <li>{t('test.start-tests-a-year', { count: test.testsAYear })}</li>
        )}
      </ul>
      {isRunning ? (
        <>
          <p>{t('home.test-progress', { answered: test.answered })}</p>
          <ButtonLink href={`/attempts/${test.attemptId}`}>{t('test.resume-button')}</ButtonLink>
        </>
      ) : test.startableFrom !== undefined ? (
        <Notice role="status">
          <p>{t('test.start-from', { date: formats.dateTime(test.startableFrom) })}</p>
        </Notice>
      ) : (
        <form noValidate onSubmit={form.submit}>
          <Radios
            id={FIELD}
            label={t('test.start-language')}
            hint={t('test.start-language-hint')}
            name={FIELD}
            choices={test.languages.map((code) => ({
              value: code,
              label: LANGUAGE_FACTS[code].name,
              lang: code,
            }))}
            value={form.language}
            error={form.errors.find((error) => error.fieldId === FIELD)?.message}
            onChange={form.choose}
          />
          <Button type="submit" busy={form.isPending}>
            {t('test.start-button')}
          </Button>
        </form>
      )}
    </AppPage>
  );
}

function useStart({ waveId, test }: Assignment) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const { language: pageLanguage } = usePlace();
  const { api, window } = useServices();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [language, setLanguage] = useState<LanguageCode | undefined>(() =>
    onlyOrOwn(test.languages, pageLanguage),
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const start = useMutation({
    mutationFn: (chosen: LanguageCode) => api.delivery.startAttempt(waveId, { language: chosen, window }),
    onSuccess: async (view) => {
      client.setQueryData(attemptKey(view.id), view);
      await navigate(`/attempts/${view.id}`);
    },
    onError: (error) =>
      isNoticeMissing(error)
        ? void navigate(stepHref.notice(waveId))
        : setErrors([{ message: problemText(error) }]),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setErrors(language ? [] : [{ fieldId: FIELD, message: t('test.start-language-missing') }]);
    if (language && !start.isPending) start.mutate(language);
  }
  function choose(value: string) {
    setLanguage(test.languages.find((code) => code === value));
  }
  return { language, choose, errors, submit, isPending: start.isPending };
}

/** The page's language where the questions speak it, the only one where there is one, else the person's choice. */
function onlyOrOwn(languages: readonly LanguageCode[], pageLanguage: LanguageCode): LanguageCode | undefined {
  if (languages.includes(pageLanguage)) return pageLanguage;
  return languages.length === 1 ? languages[0] : undefined;
}
