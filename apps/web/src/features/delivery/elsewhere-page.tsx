import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AttemptView } from '@qabilet/api-client';
import { useOfficialText } from '@qabilet/i18n';
import { Button, ButtonLink, Notice } from '@qabilet/ui';
import { AppPage } from '../../frame/app-page';
import { useProblemText } from '../../frame/problem-text';
import { useServices } from '../../services';
import { attemptKey } from './use-attempt';

interface ElsewherePageProps {
  readonly view: AttemptView;
  /** An answer of this window came too late: it was not saved. */
  readonly isRefused: boolean;
}

/** The test goes on in another window; here it can be taken over, and the other then says so. */
export function ElsewherePage({ view, isRefused }: ElsewherePageProps) {
  const t = useOfficialText();
  const problemText = useProblemText();
  const { api, window } = useServices();
  const client = useQueryClient();
  const takeOver = useMutation({
    mutationFn: () => api.delivery.takeOver(view.id, { window }),
    onSuccess: (taken) => client.setQueryData<AttemptView>(attemptKey(view.id), taken),
  });
  return (
    <AppPage title={t('elsewhere.title')} heading={t('elsewhere.title')}>
      {isRefused ? (
        <Notice role="status" look="warning">
          <p>{t('elsewhere.refused')}</p>
        </Notice>
      ) : null}
      <p className="q-lead">{t('elsewhere.text', { answered: view.answered })}</p>
      {takeOver.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(takeOver.error)}</p>
        </Notice>
      ) : null}
      <div className="q-actions">
        <Button busy={takeOver.isPending} onClick={() => takeOver.mutate()}>
          {t('elsewhere.here')}
        </Button>
        <ButtonLink look="quiet" href="/">
          {t('elsewhere.leave')}
        </ButtonLink>
      </div>
    </AppPage>
  );
}
