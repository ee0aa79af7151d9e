import { useCallback, useEffect, useMemo, useState, type FormEvent } from 'react';
import { ProblemError, type AttemptView, type Question } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, ButtonLink, Notice } from '@qabilet/ui';
import { useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { randomId } from '../../random-id';
import { AnswerField } from './answer-field';
import { stepHref } from './assignments';
import { answerFrom, emptyDraft, faultOf, type DraftFault } from './draft';
import { DraftNote } from './draft-note';
import { ElsewherePage } from './elsewhere-page';
import { handInHref } from './hand-in-page';
import { useKeptOfAttempt } from './kept-of-attempt';
import { SaveNote } from './save-note';
import { TimeLeft } from './time-left';
import { useAttempt } from './use-attempt';
import { useSignals } from './use-signals';

/** The question last asked, on whatever device and after whatever happened; or the end. */
export function AttemptPage() {
  const { attemptId = '' } = useParams();
  const attempt = useAttempt(attemptId);
  return (
    <Loaded query={attempt.query}>
      {(view) => {
        if (view.isElsewhere)
          return <ElsewherePage view={view} isRefused={isContinuedElsewhere(attempt.error)} />;
        if (!view.question) return <FinishedPage view={view} />;
        return <QuestionPage key={view.question.id} view={view} question={view.question} attempt={attempt} />;
      }}
    </Loaded>
  );
}

function isContinuedElsewhere(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'delivery.continued-elsewhere';
}

interface QuestionPageProps {
  readonly view: AttemptView;
  readonly question: Question;
  readonly attempt: ReturnType<typeof useAttempt>;
}

const FIELD = 'answer';

function QuestionPage({ view, question, attempt }: QuestionPageProps) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const { draft, setDraft, forgetDraft } = useDraft(view.id, question.id);
  const [fault, setFault] = useState<DraftFault>();
  const signals = useSignals(question.id);
  const isSending = attempt.status === 'saving' || attempt.status === 'kept';
  const { refetch, dataUpdatedAt } = attempt.query;
  const onTimeUp = useCallback(() => void refetch(), [refetch]);
  useLeaveWarning(attempt.status === 'kept');

  const isMoved =
    attempt.error instanceof ProblemError &&
    attempt.error.status === 409 &&
    !isContinuedElsewhere(attempt.error);
  const isTakenOver = isContinuedElsewhere(attempt.error);
  const refusal = attempt.error && !isMoved && !isTakenOver ? problemText(attempt.error) : undefined;
  const message = fault ? t(`test.${fault}`) : refusal;
  const errors = useMemo(() => (message ? [{ fieldId: FIELD, message }] : []), [message]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    const found = faultOf(question, draft);
    setFault(found);
    if (found) return;
    const request = { ...answerFrom(question.kind, draft, randomId()), signals: signals() };
    attempt.send({ position: question.position, request }, { onSuccess: forgetDraft });
  }

  const heading = t('test.question', { n: question.position });
  return (
    <AppPage title={heading} heading={heading} errors={errors}>
      {isMoved ? (
        <Notice role="status" look="warning">
          <p>{problemText(attempt.error)}</p>
        </Notice>
      ) : null}
      <div className="q-row q-question-bar q-hint">
        <span>
          {t('test.about', {
            min: Math.max(0, view.atLeast - question.position),
            max: Math.max(0, view.atMost - question.position),
          })}
        </span>
        {view.secondsLeft === undefined ? null : (
          <TimeLeft secondsLeft={view.secondsLeft} saidAt={dataUpdatedAt} onTimeUp={onTimeUp} />
        )}
      </div>
      <DraftNote question={question} />
      <form noValidate onSubmit={submit}>
        <AnswerField id={FIELD} question={question} draft={draft} error={message} onChange={setDraft} />
        <div className="q-actions">
          <Button type="submit" busy={isSending}>
            {t('frame.continue')}
          </Button>
          <SaveNote status={attempt.status} savedAt={view.savedAt} />
          <ButtonLink look="quiet" href="/">
            {t('test.later')}
          </ButtonLink>
          {view.answered > 0 ? (
            <ButtonLink look="quiet" href={handInHref(view.id)}>
              {t('test.hand-in')}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </AppPage>
  );
}

/** What was entered survives a reload; it is forgotten when the answer has arrived. */
function useDraft(attemptId: string, questionId: string) {
  const { draft: place } = useKeptOfAttempt(attemptId);
  const [draft, setOwnDraft] = useState(() => {
    const before = place.read();
    return before?.questionId === questionId ? before : emptyDraft(questionId);
  });
  function setDraft(next: typeof draft) {
    place.keep(next);
    setOwnDraft(next);
  }
  return { draft, setDraft, forgetDraft: place.forget };
}

function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

function FinishedPage({ view }: { readonly view: AttemptView }) {
  const t = useOfficialText();
  return (
    <AppPage key="finished" title={t('test.finished-title')} heading={t('test.finished-title')}>
      <p className="q-lead">{t('test.finished-text', { answered: view.answered })}</p>
      <ButtonLink href={stepHref.result(view.waveId)}>{t('test.finished-result')}</ButtonLink>
    </AppPage>
  );
}
