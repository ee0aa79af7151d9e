import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SelfStatement } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, ButtonLink, Notice, SummaryList } from '@qabilet/ui';
import { Navigate, useNavigate, useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useProblemErrors } from '../../frame/problem-text';
import { useApi } from '../../services';
import { stepHref } from './assignments';
import { SaveNote } from './save-note';
import { partsOf, type SelfPart } from './self-parts';
import { isNoticeMissing } from './self-page';
import { useRatings } from './use-ratings';

/** All answers once more, each with its way back; handing in is a step of its own. */
export function SelfCheckPage() {
  const { waveId = '' } = useParams();
  const ratings = useRatings(waveId);
  if (isNoticeMissing(ratings.query.error)) return <Navigate to={stepHref.notice(waveId)} replace />;
  return (
    <Loaded query={ratings.query}>
      {({ statements, finishedAt }) =>
        finishedAt ? (
          <Navigate to={`${stepHref.self(waveId)}/done`} replace />
        ) : (
          <Check waveId={waveId} statements={statements} ratings={ratings} />
        )
      }
    </Loaded>
  );
}

interface CheckProps {
  readonly waveId: string;
  readonly statements: readonly SelfStatement[];
  readonly ratings: ReturnType<typeof useRatings>;
}

function Check({ waveId, statements, ratings }: CheckProps) {
  const t = useOfficialText();
  const handIn = useHandIn(waveId);
  const errors = useProblemErrors(handIn.error);
  const parts = partsOf(statements);
  const left = statements.filter((one) => one.step === undefined).length;
  const isOnItsWay = ratings.status === 'saving' || ratings.status === 'kept';
  return (
    <AppPage
      title={t('self.check-title')}
      heading={t('self.check-title')}
      back={{ href: `${stepHref.self(waveId)}/${parts.length}`, label: t('frame.back') }}
      errors={errors}
    >
      <p className="q-measure">{t('self.check-lead')}</p>
      {left > 0 ? (
        <Notice look="warning">
          <p>{t('self.check-left', { count: left })}</p>
        </Notice>
      ) : null}
      {parts.map((part, index) => (
        <PartSummary key={part.competence.code} part={part} href={`${stepHref.self(waveId)}/${index + 1}`} />
      ))}
      <SaveNote status={ratings.status} savedAt={ratings.savedAt} />
      <div className="q-actions">
        {left === 0 ? (
          <Button busy={handIn.isPending || isOnItsWay} onClick={() => handIn.mutate()}>
            {t('self.submit')}
          </Button>
        ) : null}
        <ButtonLink look="quiet" href="/">
          {t('self.later')}
        </ButtonLink>
      </div>
    </AppPage>
  );
}

function PartSummary({ part, href }: { readonly part: SelfPart; readonly href: string }) {
  const t = useOfficialText();
  const rows = part.statements.map((one) => ({
    key: one.id,
    name: <Local text={one.text} />,
    value: one.step ? t(`self.${one.step}`) : <strong>{t('self.check-missing')}</strong>,
    change: { href, label: t('frame.change'), about: one.text.text },
  }));
  return (
    <>
      <h2>
        <Local text={part.competence.name} />
      </h2>
      <SummaryList rows={rows} />
    </>
  );
}

function useHandIn(waveId: string) {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.delivery.completeSelfAssessment(waveId),
    onSuccess: async () => {
      await navigate(`${stepHref.self(waveId)}/done`);
      await client.invalidateQueries({ queryKey: ['content'] });
    },
  });
}

export function SelfDonePage() {
  const { waveId = '' } = useParams();
  const t = useOfficialText();
  return (
    <AppPage title={t('self.done-title')} heading={t('self.done-title')}>
      <p className="q-lead">{t('self.done-next')}</p>
      <div className="q-actions">
        <ButtonLink href={stepHref.test(waveId)}>{t('self.done-test')}</ButtonLink>
        <ButtonLink look="quiet" href="/">
          {t('nav.tasks')}
        </ButtonLink>
      </div>
    </AppPage>
  );
}
