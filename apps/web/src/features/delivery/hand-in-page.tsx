import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AttemptView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, ButtonLink, Notice } from '@qabilet/ui';
import { Navigate, useNavigate, useParams } from 'react-router';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useProblemText } from '../../frame/problem-text';
import { useServices } from '../../services';
import { attemptKey, useAttempt } from './use-attempt';

export const attemptHref = (attemptId: string) => `/attempts/${attemptId}`;
export const handInHref = (attemptId: string) => `/attempts/${attemptId}/hand-in`;

/** Ends the test before it ends by itself: a step of its own that says what it costs. */
export function HandInPage() {
  const { attemptId = '' } = useParams();
  const { query, savedQuestions } = useAttempt(attemptId);
  return (
    <Loaded query={query}>
      {(view) =>
        view.state === 'finished' ? (
          <Navigate to={attemptHref(view.id)} replace />
        ) : (
          <BeforeHandIn view={view} saved={savedQuestions()} />
        )
      }
    </Loaded>
  );
}

function BeforeHandIn({ view, saved }: { readonly view: AttemptView; readonly saved: readonly string[] }) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const { api, window } = useServices();
  const client = useQueryClient();
  const navigate = useNavigate();
  const handIn = useMutation({
    mutationFn: () => api.delivery.handIn(view.id, { saved, window }),
    onSuccess: async (ended) => {
      client.setQueryData<AttemptView>(attemptKey(view.id), ended);
      await navigate(attemptHref(view.id));
    },
  });
  const left = Math.max(0, view.atLeast - view.answered);
  return (
    <AppPage title={t('hand-in.title')} heading={t('hand-in.title')}>
      <p className="q-lead">{t('hand-in.answered', { answered: view.answered })}</p>
      <ul className="q-measure">
        {left > 0 ? <li>{t('hand-in.left', { left })}</li> : null}
        <li>{t('hand-in.cost')}</li>
        <li>{t('hand-in.end')}</li>
      </ul>
      {handIn.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(handIn.error)}</p>
        </Notice>
      ) : null}
      <div className="q-actions">
        <Button busy={handIn.isPending} onClick={() => handIn.mutate()}>
          {t('hand-in.button')}
        </Button>
        <ButtonLink look="secondary" href={attemptHref(view.id)}>
          {t('hand-in.back')}
        </ButtonLink>
      </div>
    </AppPage>
  );
}
