import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { PracticalWorkView } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { programmeHref } from '../programmes/cohorts-page';
import { useMarksChanged } from './use-marks-changed';

/** Takes a work away that was opened by mistake. */
export function DiscardWork({ work }: { readonly work: PracticalWorkView }) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const problemText = useProblemText();
  const whenChanged = useMarksChanged();
  const [isOpen, setOpen] = useState(false);
  const discard = useMutation({
    mutationFn: () => api.practical.discard(work.id),
    onSuccess: () => whenChanged(programmeHref.cohort(work.cohortId), t('practical.discarded')),
  });
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('practical.discard')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        look="danger"
        title={t('practical.discard-title')}
        confirm={t('practical.discard')}
        cancel={official('frame.cancel')}
        busy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('practical.discard-text')}</p>
        {discard.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(discard.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
