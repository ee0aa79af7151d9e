import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Button, Notice, Table } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { PersonName } from '../../frame/person-name';
import { useApi } from '../../services';

interface SharingProps {
  readonly waveId: string;
  readonly isShared: boolean;
  /** Trainers see a result that another one has taken the place of. */
  readonly isEarlier: boolean;
  /** When it ends by itself. */
  readonly until: string | undefined;
}

/** Who sees the levels, the person's own say in it, and who has looked. */
export function Sharing({ waveId, isShared, isEarlier, until }: SharingProps) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const share = useMutation({
    mutationFn: (shared: boolean) => api.results.share(waveId, { shared }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  return (
    <section aria-labelledby="sharing" className="q-section q-no-print">
      <h2 id="sharing">{t('result.share-title')}</h2>
      <p role="status">
        {isShared ? t('result.share-on') : t('result.share-off')}
        {isShared && until ? ` ${t('result.share-until', { date: formats.date(until) })}` : null}
      </p>
      {isEarlier ? <p>{t('result.share-earlier')}</p> : null}
      {share.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(share.error)}</p>
        </Notice>
      ) : null}
      <p className="q-actions">
        {isEarlier ? (
          <Button look="secondary" busy={share.isPending} onClick={() => share.mutate(true)}>
            {t('result.share-present')}
          </Button>
        ) : null}
        <Button look="secondary" busy={share.isPending} onClick={() => share.mutate(!isShared)}>
          {isShared ? t('result.share-take') : t('result.share-give')}
        </Button>
      </p>
      <Viewings waveId={waveId} />
    </section>
  );
}

function Viewings({ waveId }: { readonly waveId: string }) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const api = useApi();
  const { data } = useQuery({ queryKey: ['viewings', waveId], queryFn: () => api.results.viewings(waveId) });
  if (data === undefined) return null;
  if (data.length === 0) return <p>{t('result.viewings-none')}</p>;
  return (
    <Table
      caption={t('result.viewings-title')}
      rows={data}
      rowKey={(row) => `${row.viewerName} ${row.viewedAt}`}
      columns={[
        {
          key: 'who',
          header: t('result.viewings-who'),
          cell: (row) => <PersonName name={row.viewerName} />,
          isRowHeader: true,
        },
        { key: 'when', header: t('result.viewings-when'), cell: (row) => formats.dateTime(row.viewedAt) },
      ]}
    />
  );
}
