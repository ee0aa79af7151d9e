import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ItemOnBenchView, PossibleMoveView } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, ButtonLink, ConfirmDialog, Notice, Tag, TextArea } from '@qabilet/ui';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';
import { itemHref } from './item-links';

/** Where an item stands, and what can be done with it now: every permitted move, with what it means. */
export function ItemMoves({ bench }: { readonly bench: ItemOnBenchView }) {
  const t = useStaffText();
  const [asked, setAsked] = useState<PossibleMoveView>();
  const isForOthers = bench.moves.some((move) => move.isForOthers);
  return (
    <section className="q-section" aria-labelledby="moves">
      <h2 id="moves">{t('workshop.moves')}</h2>
      <p>
        <Tag look={bench.state === 'operational' ? 'accent' : 'plain'}>{t(`items.state.${bench.state}`)}</Tag>{' '}
        {t(`workshop.state-means.${bench.state}`)}
      </p>
      <p className="q-muted">
        {t('workshop.version', { version: bench.version })}{' '}
        {bench.writers.length > 0 ? t('workshop.writers', { names: bench.writers.join(', ') }) : null}
      </p>
      <WriteActions bench={bench} />
      {isForOthers ? (
        <Notice>
          <p>{t('workshop.two-people')}</p>
        </Notice>
      ) : null}
      <ul className="q-moves">
        {bench.moves.map((move) => (
          <li key={move.to}>
            <Button
              look={move.isForOthers ? 'quiet' : 'secondary'}
              busy={move.isForOthers}
              aria-describedby={`move-${move.to}`}
              onClick={() => setAsked(move)}
            >
              {t(`workshop.move.${bench.state === 'review' && move.to === 'draft' ? 'back' : move.to}`)}
            </Button>
            <span id={`move-${move.to}`}>
              {move.isForOthers ? t('workshop.for-others') : t(`workshop.move-means.${move.to}`)}
            </span>
          </li>
        ))}
      </ul>
      {asked ? (
        <MoveDialog key={asked.to} bench={bench} move={asked} onClose={() => setAsked(undefined)} />
      ) : null}
    </section>
  );
}

function WriteActions({ bench }: { readonly bench: ItemOnBenchView }) {
  const t = useStaffText();
  const api = useApi();
  const navigate = useNavigate();
  const client = useQueryClient();
  const problemText = useProblemText();
  const start = useMutation({
    mutationFn: () => api.itemBank.startVersion(bench.id),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(itemHref.edit(id));
    },
  });
  return (
    <>
      {bench.canEdit ? (
        <p>
          <ButtonLink href={itemHref.edit(bench.id)}>{t('workshop.edit')}</ButtonLink>
        </p>
      ) : null}
      {bench.canStartVersion ? (
        <p className="q-row">
          <Button look="secondary" busy={start.isPending} onClick={() => start.mutate()}>
            {t('workshop.start-version')}
          </Button>
          <span>{t('workshop.start-version-means')}</span>
        </p>
      ) : null}
      {start.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(start.error)}</p>
        </Notice>
      ) : null}
    </>
  );
}

interface MoveDialogProps {
  readonly bench: ItemOnBenchView;
  readonly move: PossibleMoveView;
  readonly onClose: () => void;
}

function MoveDialog({ bench, move, onClose }: MoveDialogProps) {
  const t = useStaffText();
  const official = useOfficialText();
  const problemText = useProblemText();
  const api = useApi();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      api.itemBank.move(bench.id, { to: move.to, ...(reason.trim() ? { reason: reason.trim() } : {}) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['content'] });
      onClose();
    },
  });
  function confirm() {
    const lacksReason = move.needsReason && reason.trim() === '';
    setMissing(lacksReason);
    if (lacksReason) document.getElementById('move-reason')?.focus();
    else make.mutate();
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('workshop.move-title', { state: t(`items.state.${move.to}`) })}
      confirm={t(`workshop.move.${bench.state === 'review' && move.to === 'draft' ? 'back' : move.to}`)}
      cancel={official('frame.cancel')}
      look={move.to === 'retired' ? 'danger' : 'primary'}
      busy={make.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t(`workshop.move-means.${move.to}`)}</p>
      <TextArea
        id="move-reason"
        label={t('workshop.reason')}
        hint={t('workshop.reason-hint')}
        optional={move.needsReason ? undefined : official('frame.optional')}
        error={isMissing ? t('workshop.reason-missing') : undefined}
        rows={3}
        maxLength={1000}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {make.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(make.error)}</p>
        </Notice>
      ) : null}
    </ConfirmDialog>
  );
}
