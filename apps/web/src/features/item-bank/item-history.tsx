import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ItemOnBenchView, ItemStepView } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { ConfirmDialog, Details, Link, Notice, Tag } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { itemHref } from './item-links';
import { ChangeList, StepTable } from './step-table';

/** Every version of an item and every step of this one; while it is a draft, earlier words can be had back. */
export function ItemHistory({ bench }: { readonly bench: ItemOnBenchView }) {
  const t = useStaffText();
  const api = useApi();
  const [asked, setAsked] = useState<ItemStepView>();
  const { data: history } = useContent(['item', bench.id, 'history'], () => api.itemBank.history(bench.id));
  if (!history) return null;
  return (
    <section className="q-section" aria-labelledby="history">
      <h2 id="history">{t('workshop.history')}</h2>
      {history.versions.length > 1 ? (
        <ul className="q-plain-list">
          {history.versions.map(({ id, version, state }) => (
            <li key={id}>
              {id === bench.id ? (
                <strong>{t('workshop.this-version', { version })}</strong>
              ) : (
                <Link href={itemHref.item(id)}>{t('workshop.version', { version })}</Link>
              )}{' '}
              <Tag>{t(`items.state.${state}`)}</Tag>
            </li>
          ))}
        </ul>
      ) : null}
      {history.sinceVersionBefore.length > 0 ? (
        <Details summary={t('workshop.since', { count: history.sinceVersionBefore.length })}>
          <ChangeList changes={history.sinceVersionBefore} />
        </Details>
      ) : null}
      {history.steps.length === 0 ? (
        <p>{t('workshop.history-none')}</p>
      ) : (
        <StepTable
          caption={t('workshop.history')}
          steps={history.steps}
          {...(bench.canEdit ? { onRestore: setAsked } : {})}
        />
      )}
      {asked ? <RestoreDialog bench={bench} step={asked} onClose={() => setAsked(undefined)} /> : null}
    </section>
  );
}

interface RestoreDialogProps {
  readonly bench: ItemOnBenchView;
  readonly step: ItemStepView;
  readonly onClose: () => void;
}

function RestoreDialog({ bench, step, onClose }: RestoreDialogProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const { formats } = usePlace();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const restore = useMutation({
    mutationFn: () => api.itemBank.restore(bench.id, { number: step.number, after: bench.step }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('workshop.restore-title', { time: formats.dateTime(step.at) })}
      confirm={t('workshop.restore')}
      cancel={official('frame.cancel')}
      busy={restore.isPending}
      onConfirm={() => restore.mutate()}
      onCancel={onClose}
    >
      <p>{t('workshop.restore-means')}</p>
      {restore.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(restore.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
