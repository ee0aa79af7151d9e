import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

/** What an administrator can do when somebody has lost a device: end their sessions, free them of their second factor. */
export function PersonAccess({ person }: { readonly person: PersonRow }) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'reset' | 'disable'>();
  const [isDisabled, setDisabled] = useState(person.disabled);
  const end = useMutation({ mutationFn: () => api.people.endSessionsOf(person.personId) });
  const reset = useMutation({
    mutationFn: () => api.people.resetSecondFactor(person.personId),
    onSettled: settle,
  });
  const change = useMutation({
    mutationFn: (kind: 'disable' | 'enable') => api.people[kind](person.personId),
    onSuccess: (_, kind) => setDisabled(kind === 'disable'),
    onSettled: settle,
  });

  function settle() {
    setAsking(undefined);
    return client.invalidateQueries({ queryKey: ['content'] });
  }
  const { name } = person;
  const done =
    (change.isSuccess && t(isDisabled ? 'people.disabled-now' : 'people.enabled-now', { name })) ||
    (reset.isSuccess && t('people.factor-reset', { name })) ||
    (end.isSuccess && t('people.sessions-ended', { name }));
  const error = change.error ?? reset.error ?? end.error;
  return (
    <section className="q-section" aria-labelledby="access-title">
      <h2 id="access-title">{t('people.access')}</h2>
      {done ? (
        <Notice role="status">
          <p>{done}</p>
        </Notice>
      ) : null}
      {error ? (
        <Notice look="error" role="alert">
          <p>{problemText(error)}</p>
        </Notice>
      ) : null}
      <div className="q-actions">
        <Button look="secondary" busy={end.isPending} onClick={() => end.mutate()}>
          {t('people.end-sessions')}
        </Button>
        {person.hasSecondFactor && !reset.isSuccess ? (
          <Button look="secondary" onClick={() => setAsking('reset')}>
            {t('people.reset-factor')}
          </Button>
        ) : null}
        {isDisabled ? (
          <Button look="secondary" busy={change.isPending} onClick={() => change.mutate('enable')}>
            {t('people.enable')}
          </Button>
        ) : (
          <Button look="danger" onClick={() => setAsking('disable')}>
            {t('people.disable')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={asking === 'disable'}
        title={t('people.disable')}
        confirm={t('people.disable')}
        cancel={official('frame.cancel')}
        look="danger"
        busy={change.isPending}
        onConfirm={() => change.mutate('disable')}
        onCancel={() => setAsking(undefined)}
      >
        <p>{t('people.disable-text', { name })}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asking === 'reset'}
        title={t('people.reset-factor')}
        confirm={t('people.reset-factor')}
        cancel={official('frame.cancel')}
        look="danger"
        busy={reset.isPending}
        onConfirm={() => reset.mutate()}
        onCancel={() => setAsking(undefined)}
      >
        <p>{t('people.reset-factor-text', { name })}</p>
      </ConfirmDialog>
    </section>
  );
}
