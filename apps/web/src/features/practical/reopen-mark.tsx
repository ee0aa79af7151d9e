import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { MarkingView, PracticalWorkView } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { useMe } from '../../session/session';
import { practicalHref } from './practical-href';
import { useMarksChanged } from './use-marks-changed';

interface Marker {
  readonly markerId: string;
  readonly name: string;
}

interface ReopenMarkProps {
  readonly work: PracticalWorkView;
  readonly marking: MarkingView;
}

/** The lead trainer gives marks back to who handed them in, whatever they may see of them. */
export function ReopenMark({ work, marking }: ReopenMarkProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const problemText = useProblemText();
  const whenChanged = useMarksChanged();
  const me = useMe();
  const [marker, setMarker] = useState<Marker>();
  const reopen = useMutation({
    mutationFn: ({ markerId }: Marker) => api.practical.reopenMark(work.id, marking.personId, markerId),
    onSuccess: (_, { name }) => {
      setMarker(undefined);
      return whenChanged(practicalHref.person(work.id, marking.personId), t('marking.reopened', { name }));
    },
  });
  const markers: readonly Marker[] = [
    ...(marking.own?.handedInAt ? [{ markerId: me.personId, name: me.name }] : []),
    ...marking.others.map(({ markerId, markerName }) => ({ markerId, name: markerName })),
  ];
  if (!work.isLead || work.releasedAt || markers.length === 0) return null;
  return (
    <div className="q-section q-row">
      {markers.map((one) => (
        <Button key={one.markerId} look="quiet" onClick={() => setMarker(one)}>
          {t('marking.reopen')}: <bdi>{one.name}</bdi>
        </Button>
      ))}
      <ConfirmDialog
        isOpen={marker !== undefined}
        title={t('marking.reopen-title', { name: marker?.name ?? '' })}
        confirm={t('marking.reopen')}
        cancel={official('frame.cancel')}
        busy={reopen.isPending}
        onConfirm={() => marker && reopen.mutate(marker)}
        onCancel={() => setMarker(undefined)}
      >
        <p>{t('marking.reopen-text')}</p>
        {reopen.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(reopen.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </div>
  );
}
