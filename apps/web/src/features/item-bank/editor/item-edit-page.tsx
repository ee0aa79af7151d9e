import { useMemo } from 'react';
import type { ItemBody, ItemOnBenchView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Button, ButtonLink, EmptyState, Notice } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../../content-query';
import { AppPage } from '../../../frame/app-page';
import { Loaded } from '../../../frame/loaded';
import { useApi } from '../../../services';
import { SavedFlash } from '../../../staff/saved-flash';
import { StepTable } from '../step-table';
import { itemHref } from '../item-links';
import { ItemEditor } from './item-editor';
import { useFaultSummary, useItemFaults } from './item-faults';
import { KeptNotice } from './item-new-page';
import { SaveBar, savingState } from './save-bar';
import { isRivalry, useItemWork, useSaveDraft } from './use-item-work';

/** A draft to write on. */
export function ItemEditPage() {
  const { itemId = '' } = useParams();
  const api = useApi();
  const query = useContent(['item', itemId, 'bench'], () => api.itemBank.bench(itemId));
  return (
    <Loaded query={query}>
      {(bench) => (bench.canEdit ? <Edit bench={bench} stored={bench.item} /> : <NotToEdit bench={bench} />)}
    </Loaded>
  );
}

function NotToEdit({ bench }: { readonly bench: ItemOnBenchView }) {
  const t = useStaffText();
  return (
    <AppPage title={t('workshop.edit')} heading={t('workshop.edit')}>
      <EmptyState title={t('workshop.closed-title')}>
        <p>{t('workshop.closed-text')}</p>
      </EmptyState>
      <ButtonLink href={itemHref.item(bench.id)}>{t('workshop.to-item')}</ButtonLink>
    </AppPage>
  );
}

interface EditProps {
  readonly bench: ItemOnBenchView;
  readonly stored: ItemBody;
}

function Edit({ bench, stored }: EditProps) {
  const t = useStaffText();
  const work = useItemWork(bench.id, { item: stored, base: bench.step });
  const saving = useSaveDraft(bench, work);
  const faultsOf = useItemFaults();
  const summaryOf = useFaultSummary();
  const isRival = isRivalry(saving.error);
  const faults = useMemo(() => faultsOf(work.item, saving.error), [saving.error]);
  const errors = useMemo(() => (isRival ? [] : summaryOf(faults, saving.error)), [saving.error]);
  return (
    <AppPage
      title={t('workshop.edit-title', { code: stored.code })}
      heading={<bdi>{stored.code}</bdi>}
      caption={t(`items.kind.${stored.kind}`)}
      errors={errors}
      back={{ href: itemHref.item(bench.id), label: t('workshop.to-item') }}
    >
      <SavedFlash />
      {work.wasKept && work.isUnsaved ? <KeptNotice onForget={work.forget} /> : null}
      <ItemEditor item={work.item} isNew={false} faults={faults} onChange={work.change}>
        {isRival ? (
          <Rivalry
            bench={bench}
            base={work.base}
            onKeepMine={() => void saving.save(bench.step)}
            onTakeTheirs={() => {
              work.forget();
              saving.giveIn();
            }}
          />
        ) : null}
        <SaveBar
          state={savingState({ isPending: saving.isPending, error: saving.error }, work.isUnsaved)}
          onSave={() => void saving.save()}
        />
        <ButtonLink look="quiet" href={itemHref.item(bench.id)}>
          {t('workshop.done')}
        </ButtonLink>
      </ItemEditor>
    </AppPage>
  );
}

interface RivalryProps {
  readonly bench: ItemOnBenchView;
  readonly base: number;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two authors at one item: what the other has changed, and whose words shall stand. */
function Rivalry({ bench, base, onKeepMine, onTakeTheirs }: RivalryProps) {
  const t = useStaffText();
  const api = useApi();
  const { data } = useContent(['item', bench.id, 'history'], () => api.itemBank.history(bench.id));
  const theirs = data?.steps.filter(({ number }) => number > base) ?? [];
  return (
    <Notice look="error" role="alert" title={t('workshop.rival-title')}>
      <p>{t('workshop.rival-text')}</p>
      {theirs.length > 0 ? <StepTable steps={theirs} caption={t('workshop.rival-steps')} /> : null}
      <div className="q-actions">
        <Button look="secondary" onClick={onKeepMine}>
          {t('workshop.keep-mine')}
        </Button>
        <Button look="quiet" onClick={onTakeTheirs}>
          {t('workshop.take-theirs')}
        </Button>
      </div>
    </Notice>
  );
}
