import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FrameworkReleaseView, ReleaseSharingView } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useContent } from '../../../content-query';
import { Loaded } from '../../../frame/loaded';
import { useProblemText } from '../../../frame/problem-text';
import { useApi } from '../../../services';
import { useMe } from '../../../session/session';

/** Whether other systems may read a version where it stands, and the author's say in it. */
export function SharingSection({ release }: { readonly release: FrameworkReleaseView }) {
  const t = useStaffText();
  const api = useApi();
  const sharing = useContent(['release-sharing', release.id], () => api.frameworks.sharing(release.id));
  return (
    <section className="q-section" aria-labelledby="sharing">
      <h2 id="sharing">{t('case.share-title')}</h2>
      <p className="q-measure">{t('case.share-text')}</p>
      <Loaded query={sharing}>{(loaded) => <Sharing release={release} sharing={loaded} />}</Loaded>
    </section>
  );
}

interface SharingProps {
  readonly release: FrameworkReleaseView;
  readonly sharing: ReleaseSharingView;
}

function Sharing({ release, sharing }: SharingProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const isAuthor = useMe().roles.includes('author');
  const { isPublic, changedAt, addresses } = sharing;
  return (
    <>
      <ul className="q-plain-list">
        {addresses.map((address) => (
          <li key={address}>
            <bdi>{address}</bdi>
          </li>
        ))}
      </ul>
      <p>
        {isPublic
          ? t('case.share-public', { date: changedAt === undefined ? '' : formats.date(changedAt) })
          : t('case.share-private')}
      </p>
      {isAuthor ? <SharingChange release={release} isPublic={isPublic} /> : null}
    </>
  );
}

function SharingChange({
  release,
  isPublic,
}: {
  readonly release: FrameworkReleaseView;
  readonly isPublic: boolean;
}) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: (wanted: boolean) => api.frameworks.share(release.id, { isPublic: wanted }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      setAsking(false);
    },
  });
  if (release.state === 'draft') return <p>{t('case.share-draft')}</p>;
  return (
    <>
      {change.isSuccess ? (
        <Notice role="status">
          <p>{isPublic ? t('case.shared-now') : t('case.unshared-now')}</p>
        </Notice>
      ) : null}
      {change.error && !isAsking ? (
        <Notice look="error" role="alert">
          <p>{problemText(change.error)}</p>
        </Notice>
      ) : null}
      {isPublic ? (
        <Button look="secondary" busy={change.isPending} onClick={() => change.mutate(false)}>
          {t('case.unshare')}
        </Button>
      ) : (
        <>
          <p className="q-measure">{t('case.share-licence')}</p>
          <Button look="secondary" onClick={() => setAsking(true)}>
            {t('case.share')}
          </Button>
        </>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('case.share-sure')}
        confirm={t('case.share')}
        cancel={official('frame.cancel')}
        busy={change.isPending}
        onConfirm={() => change.mutate(true)}
        onCancel={() => setAsking(false)}
      >
        <p>{t('case.share-sure-text')}</p>
        {change.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(change.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
