import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonRow } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

interface TakeNameAwayProps {
  readonly person: PersonRow;
  readonly onTaken: () => void;
}

/** Makes a number of a person, for good. */
export function TakeNameAway({ person: { personId, name }, onTaken }: TakeNameAwayProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const take = useMutation({
    mutationFn: () => api.people.takeNameAway(personId),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onTaken();
    },
    onError: () => setAsking(false),
  });
  return (
    <>
      {take.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(take.error)}</p>
        </Notice>
      ) : null}
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('erase.button')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('erase.title', { name })}
        confirm={t('erase.button')}
        cancel={official('frame.cancel')}
        look="danger"
        busy={take.isPending}
        onConfirm={() => take.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('erase.text')}</p>
      </ConfirmDialog>
    </>
  );
}
