import { useState, type FormEvent } from 'react';
import { ProblemError, SELF_STEPS, type SelfStatement, type SelfStep } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, ButtonLink, Notice, Radios, type FieldError } from '@qabilet/ui';
import { Navigate, useNavigate, useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { NotFoundPage } from '../../frame/problem-page';
import { useProblemText } from '../../frame/problem-text';
import { stepHref } from './assignments';
import { SaveNote } from './save-note';
import { firstOpenPart, partsOf, type SelfPart } from './self-parts';
import { useRatings } from './use-ratings';

/** Leads to where the person stopped. */
export function SelfStartPage() {
  const { waveId = '' } = useParams();
  const { query } = useRatings(waveId);
  if (isNoticeMissing(query.error)) return <Navigate to={stepHref.notice(waveId)} replace />;
  return (
    <Loaded query={query}>
      {({ statements, finishedAt }) => {
        const part = finishedAt ? 'done' : (firstOpenPart(partsOf(statements)) ?? 'check');
        return <Navigate to={`${stepHref.self(waveId)}/${part}`} replace />;
      }}
    </Loaded>
  );
}

export function isNoticeMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'delivery.notice-not-confirmed';
}

/** One competence: its statements one below the other, each with the same five answers. */
export function SelfPartPage() {
  const { waveId = '', part: partText = '' } = useParams();
  const ratings = useRatings(waveId);
  if (isNoticeMissing(ratings.query.error)) return <Navigate to={stepHref.notice(waveId)} replace />;
  return (
    <Loaded query={ratings.query}>
      {({ statements, finishedAt }) => {
        const parts = partsOf(statements);
        const number = Number(partText);
        const part = parts[number - 1];
        if (finishedAt) return <Navigate to={`${stepHref.self(waveId)}/done`} replace />;
        if (!part) return <NotFoundPage />;
        return (
          <PartForm
            key={partText}
            waveId={waveId}
            part={part}
            number={number}
            total={parts.length}
            ratings={ratings}
          />
        );
      }}
    </Loaded>
  );
}

interface PartFormProps {
  readonly waveId: string;
  readonly part: SelfPart;
  readonly number: number;
  readonly total: number;
  readonly ratings: ReturnType<typeof useRatings>;
}

const fieldId = (statement: SelfStatement) => `statement-${statement.id}`;

function PartForm({ waveId, part, number, total, ratings }: PartFormProps) {
  const t = useOfficialText();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const base = stepHref.self(waveId);
  const title = part.competence.name.text;

  function goOn(event: FormEvent) {
    event.preventDefault();
    const missing = part.statements
      .filter((one) => ratings.stepOf(one) === undefined)
      .map((one) => ({ fieldId: fieldId(one), message: t('self.missing', { statement: one.text.text }) }));
    setErrors(missing);
    if (missing.length === 0) void navigate(number === total ? `${base}/check` : `${base}/${number + 1}`);
  }

  return (
    <AppPage
      title={`${title}, ${t('self.step-of', { n: number, total })}`}
      heading={<Local text={part.competence.name} />}
      caption={t('self.step-of', { n: number, total })}
      back={
        number === 1
          ? { href: '/', label: t('nav.tasks') }
          : { href: `${base}/${number - 1}`, label: t('frame.back') }
      }
      errors={errors}
    >
      {ratings.error ? (
        <Notice look="error" role="alert">
          <p>{t('save.failed', { reason: problemText(ratings.error) })}</p>
        </Notice>
      ) : null}
      <p className="q-measure">{t('self.legend-hint')}</p>
      <form noValidate onSubmit={goOn}>
        {part.statements.map((statement) => (
          <Statement
            key={statement.id}
            statement={statement}
            step={ratings.stepOf(statement)}
            error={errors.find((error) => error.fieldId === fieldId(statement))?.message}
            onRate={(step) => ratings.rate(statement.id, step)}
          />
        ))}
        <SaveNote status={ratings.status} savedAt={ratings.savedAt} />
        <div className="q-actions">
          <Button type="submit">{number === total ? t('self.check') : t('self.continue')}</Button>
          <ButtonLink look="quiet" href="/">
            {t('self.later')}
          </ButtonLink>
        </div>
      </form>
    </AppPage>
  );
}

interface StatementProps {
  readonly statement: SelfStatement;
  readonly step: SelfStep | undefined;
  readonly error: string | undefined;
  readonly onRate: (step: SelfStep) => void;
}

const isStep = (value: string): value is SelfStep => SELF_STEPS.some((step) => step === value);

function Statement({ statement, step, error, onRate }: StatementProps) {
  const t = useOfficialText();
  const choices = SELF_STEPS.map((one) => ({
    value: one,
    label: t(`self.${one}`),
    ...(one === 'not-my-work' ? { divider: t('self.or') } : {}),
  }));
  return (
    <Radios
      id={fieldId(statement)}
      label={<Local text={statement.text} />}
      name={statement.id}
      choices={choices}
      value={step}
      error={error}
      onChange={(value) => isStep(value) && onRate(value)}
    />
  );
}
