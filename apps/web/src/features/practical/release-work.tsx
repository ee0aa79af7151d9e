import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { PracticalWorkView } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { practicalHref } from './practical-href';
import { useMarksChanged } from './use-marks-changed';

/** The end of the marking: what still stands against it, and the release by who leads the work. */
export function ReleaseWork({ work }: { readonly work: PracticalWorkView }) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const problemText = useProblemText();
  const whenChanged = useMarksChanged();
  const [isOpen, setOpen] = useState(false);
  const count = (state: string) => work.people.filter((person) => person.state === state).length;
  const settled = count('settled');
  const thirdNeeded = work.people.filter(
    ({ state, isMember }) => isMember && state === 'third-needed',
  ).length;
  const unmarked = count('unmarked');
  const release = useMutation({
    mutationFn: () => api.practical.release(work.id),
    onSuccess: () => whenChanged(practicalHref.work(work.id), t('practical-release.done')),
  });
  const obstacle = () => {
    if (!work.isLead) return t('practical-release.only-lead', { name: work.leadName });
    if (thirdNeeded > 0) return t('practical-release.third', { count: thirdNeeded });
    return settled === 0 ? t('practical-release.none') : undefined;
  };
  const against = obstacle();
  return (
    <section className="q-section q-measure" aria-labelledby="release">
      <h2 id="release">{t('practical-release.title')}</h2>
      <p>{t('practical-release.text')}</p>
      {against ? (
        <p>
          <bdi>{against}</bdi>
        </p>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('practical-release.button')}</Button>
      )}
      <ConfirmDialog
        isOpen={isOpen}
        title={t('practical-release.confirm-title', { count: settled })}
        confirm={t('practical-release.button')}
        cancel={official('frame.cancel')}
        busy={release.isPending}
        onConfirm={() => release.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('practical-release.confirm-text')}</p>
        {unmarked > 0 ? <p>{t('practical-release.unmarked', { count: unmarked })}</p> : null}
        {release.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(release.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </section>
  );
}
