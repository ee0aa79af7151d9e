import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BadgeKeyRow } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { Button, ConfirmDialog, Notice, Table } from '@qabilet/ui';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

const KEY = ['badge-keys'] as const;
/** Enough of its number to tell keys apart. */
const SHOWN = 8;

/** The keys that sign or have signed, and the way to a new one. */
export function BadgeKeys() {
  const t = useStaffText();
  const api = useApi();
  const { data: keys } = useQuery({ queryKey: KEY, queryFn: api.badges.keys });
  return (
    <section className="q-section" aria-labelledby="keys">
      <h2 id="keys">{t('badge-office.keys-title')}</h2>
      <p className="q-measure">{t('badge-office.keys-lead')}</p>
      {keys?.length === 0 ? <p>{t('badge-office.keys-none')}</p> : null}
      {keys && keys.length > 0 ? <KeyTable keys={keys} /> : null}
      {keys && keys.length > 0 ? <Renew /> : null}
    </section>
  );
}

function KeyTable({ keys }: { readonly keys: readonly BadgeKeyRow[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('badge-office.keys-title')}
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'id',
          header: t('badge-office.key'),
          cell: ({ id }) => <bdi>{id.slice(0, SHOWN)}</bdi>,
          isRowHeader: true,
        },
        {
          key: 'since',
          header: t('badge-office.key-since'),
          cell: ({ createdAt }) => formats.dateTime(createdAt),
        },
        {
          key: 'until',
          header: t('badge-office.key-until'),
          cell: ({ retiredAt }) =>
            retiredAt === undefined ? t('badge-office.key-present') : formats.dateTime(retiredAt),
        },
      ]}
    />
  );
}

function Renew() {
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [isOpen, setOpen] = useState(false);
  const renewal = useMutation({
    mutationFn: () => api.badges.renewKey(),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: KEY });
    },
  });
  return (
    <>
      {renewal.isSuccess ? <p role="status">{t('badge-office.renewed')}</p> : null}
      <Button look="secondary" onClick={() => setOpen(true)}>
        {t('badge-office.renew')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('badge-office.renew')}
        confirm={t('badge-office.renew')}
        cancel={official('frame.cancel')}
        busy={renewal.isPending}
        onConfirm={() => renewal.mutate()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('badge-office.renew-text')}</p>
        {renewal.error ? (
          <Notice look="error" role="alert">
            <p>{problemText(renewal.error)}</p>
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
