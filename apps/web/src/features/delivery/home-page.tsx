import type { Assignment } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Tag, TaskList, type Task } from '@qabilet/ui';
import { Navigate } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { sectionsFor } from '../../frame/navigation';
import { useMe } from '../../session/session';
import { OwnProgrammes } from './own-programmes';
import { nextStep, stepHref, useAssignments } from './assignments';
import { lengthOf } from './test-length';

/** The first page: an official's tasks; everybody else goes to their own first section. */
export function HomePage() {
  const me = useMe();
  const [first] = sectionsFor(me.roles);
  if (first && first.href !== '/') return <Navigate to={first.href} replace />;
  return <Tasks />;
}

function Tasks() {
  const t = useOfficialText();
  const query = useAssignments();
  return (
    <Loaded query={query}>
      {(assignments) => {
        const current = assignments.filter((one) => one.isOpen);
        const earlier = assignments.filter((one) => !one.isOpen);
        return (
          <AppPage title={t('home.title')} heading={t('home.title')}>
            {current.length === 0 ? (
              <EmptyState title={t('home.empty-title')}>
                <p>{t('home.empty-text')}</p>
              </EmptyState>
            ) : (
              <p className="q-measure">{t('home.saved-note')}</p>
            )}
            {current.map((assignment) => (
              <AssignmentSection key={assignment.waveId} assignment={assignment} />
            ))}
            <OwnProgrammes />
            {earlier.length > 0 ? <h2>{t('home.earlier')}</h2> : null}
            {earlier.map((assignment) => (
              <EarlierAssignment key={assignment.waveId} assignment={assignment} />
            ))}
          </AppPage>
        );
      }}
    </Loaded>
  );
}

function AssignmentSection({ assignment }: { readonly assignment: Assignment }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const next = nextStep(assignment);
  const titleId = `wave-${assignment.waveId}`;
  return (
    <section className="q-section" aria-labelledby={titleId}>
      <h2 id={titleId} dir="auto">
        {assignment.waveName}
      </h2>
      <p className="q-hint">
        <span dir="auto">{assignment.cohortName}</span>
        <br />
        {t('home.role', { role: assignment.roleTitle.text })}
        <br />
        {t('home.closes', { date: formats.dateTime(assignment.closesAt) })}
      </p>
      <TaskList tasks={useTasks(assignment)} />
      {next ? <ButtonLink href={stepHref[next](assignment.waveId)}>{t(`home.${next}`)}</ButtonLink> : null}
    </section>
  );
}

/** The four steps of a wave: what can be opened is a link, what comes later is not. */
function useTasks(assignment: Assignment): readonly Task[] {
  const t = useOfficialText();
  const { waveId, noticeConfirmed, selfAssessment, test, hasResult } = assignment;
  const length = lengthOf(test);
  const { formats } = usePlace();
  const testHint =
    test.state === 'in-progress'
      ? t('home.test-progress', { answered: test.answered })
      : test.state === 'finished'
        ? t('home.test-once')
        : test.startableFrom !== undefined
          ? t('test.start-from', { date: formats.dateTime(test.startableFrom) })
          : test.minutes === undefined
            ? t('home.test-length', length)
            : t('home.test-length-timed', { ...length, minutes: test.minutes });

  const status = (state: 'not-started' | 'in-progress' | 'finished') =>
    state === 'finished' ? t('state.finished') : <Tag look="accent">{t(`state.${state}`)}</Tag>;
  const later = <span className="q-muted">{t('state.blocked')}</span>;

  return [
    {
      key: 'notice',
      name: t('home.notice'),
      href: stepHref.notice(waveId),
      status: status(noticeConfirmed ? 'finished' : 'not-started'),
    },
    {
      key: 'self',
      name: t('home.self'),
      hint: t('home.self-progress', { rated: selfAssessment.rated, total: selfAssessment.total }),
      ...(noticeConfirmed && selfAssessment.state !== 'finished' ? { href: stepHref.self(waveId) } : {}),
      status: noticeConfirmed ? status(selfAssessment.state) : later,
    },
    {
      key: 'test',
      name: t('home.test'),
      hint: testHint,
      ...(noticeConfirmed && test.state !== 'finished' ? { href: stepHref.test(waveId) } : {}),
      status: noticeConfirmed ? status(test.state) : later,
    },
    {
      key: 'result',
      name: t('home.result'),
      ...(hasResult || test.state === 'finished' ? { href: stepHref.result(waveId) } : {}),
      status: hasResult || test.state === 'finished' ? null : later,
    },
  ];
}

function EarlierAssignment({ assignment }: { readonly assignment: Assignment }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const isAhead = assignment.test.state === 'not-started' && new Date(assignment.opensAt) > new Date();
  return (
    <p>
      <strong dir="auto">{assignment.waveName}</strong>, <Local text={assignment.roleTitle} />
      <br />
      <span className="q-muted">
        {isAhead
          ? t('home.opens', { date: formats.dateTime(assignment.opensAt) })
          : t('home.closed', { date: formats.date(assignment.closesAt) })}
      </span>
      {assignment.hasResult ? (
        <>
          <br />
          <ButtonLink look="quiet" href={stepHref.result(assignment.waveId)}>
            {t('home.result')}
          </ButtonLink>
        </>
      ) : null}
    </p>
  );
}
