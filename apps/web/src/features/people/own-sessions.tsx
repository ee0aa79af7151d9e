import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionRow } from '@qabilet/api-client';
import { useOfficialText, usePlace } from '@qabilet/i18n';
import { Button, Notice, Table, Tag } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const KEY = ['own-sessions'] as const;

/** Where the person is signed in, and the way to be so no longer. */
export function OwnSessions() {
  const t = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const { data: rows = [] } = useQuery({ queryKey: KEY, queryFn: api.people.sessions });
  const end = useMutation({
    mutationFn: (id: string | undefined) =>
      id === undefined ? api.people.endOtherSessions() : api.people.endSession(id),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <section className="q-section" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('account.sessions')}</h2>
      {end.isSuccess ? (
        <Notice role="status">
          <p>{t('account.ended')}</p>
        </Notice>
      ) : null}
      {end.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(end.error)}</p>
        </Notice>
      ) : null}
      {rows.length > 0 ? <SessionTable rows={rows} isBusy={end.isPending} onEnd={end.mutate} /> : null}
      {rows.length > 1 ? (
        <Button look="secondary" busy={end.isPending} onClick={() => end.mutate(undefined)}>
          {t('account.end-others')}
        </Button>
      ) : null}
    </section>
  );
}

interface SessionTableProps {
  readonly rows: readonly SessionRow[];
  readonly isBusy: boolean;
  readonly onEnd: (id: string) => void;
}

function SessionTable({ rows, isBusy, onEnd }: SessionTableProps) {
  const t = useOfficialText();
  const { formats } = usePlace();
  const deviceOf = ({ browser, system }: SessionRow) =>
    browser && system
      ? t('account.device-known', { browser, system })
      : (browser ?? system ?? t('account.device-unknown'));
  return (
    <Table
      caption={t('account.sessions')}
      isCaptionHidden
      locale={formats.locale}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'device',
          header: t('account.device'),
          isRowHeader: true,
          cell: (row) => (
            <>
              {deviceOf(row)} {row.isThisOne ? <Tag>{t('account.this-one')}</Tag> : null}
            </>
          ),
        },
        { key: 'started', header: t('account.started'), cell: (row) => formats.dateTime(row.startedAt) },
        { key: 'seen', header: t('account.seen'), cell: (row) => formats.dateTime(row.seenAt) },
        {
          key: 'end',
          header: t('account.end'),
          cell: (row) =>
            row.isThisOne ? null : (
              <Button look="quiet" busy={isBusy} onClick={() => onEnd(row.id)}>
                {t('account.end')}
                <span className="q-hidden"> {t('account.end-about', { device: deviceOf(row) })}</span>
              </Button>
            ),
        },
      ]}
    />
  );
}
