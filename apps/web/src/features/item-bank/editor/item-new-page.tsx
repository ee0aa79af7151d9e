import { useMemo, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { WRITTEN_KINDS, type WrittenKind } from '@qabilet/api-client';
import { useOfficialText, useStaffText } from '@qabilet/i18n';
import { Button, Notice, Radios } from '@qabilet/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { AppPage } from '../../../frame/app-page';
import { useApi } from '../../../services';
import { itemHref } from '../item-links';
import { ItemEditor } from './item-editor';
import { useFaultSummary, useItemFaults } from './item-faults';
import { SaveBar, savingState } from './save-bar';
import { useItemWork } from './use-item-work';
import { newItem, sendable } from './written-item';

/** A new item: first its kind, then everything else. */
export function ItemNewPage() {
  const [search] = useSearchParams();
  const kind = WRITTEN_KINDS.find((one) => one === search.get('kind'));
  return kind ? <NewItem key={kind} kind={kind} /> : <KindPage />;
}

function KindPage() {
  const t = useStaffText();
  const official = useOfficialText();
  const [, setSearch] = useSearchParams();
  const [kind, setKind] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const errors = useMemo(
    () => (isMissing ? [{ fieldId: 'kind', message: t('workshop.kind-missing') }] : []),
    [isMissing, t],
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(kind === undefined);
    if (kind !== undefined) setSearch({ kind });
  }
  return (
    <AppPage
      title={t('items.write')}
      errors={errors}
      back={{ href: itemHref.list, label: official('nav.items') }}
    >
      <form noValidate onSubmit={submit} className="q-measure">
        <Radios
          id="kind"
          name="kind"
          isHeading
          label={t('workshop.kind')}
          hint={t('workshop.kind-hint')}
          error={errors[0]?.message}
          choices={WRITTEN_KINDS.map((value) => ({
            value,
            label: t(`items.kind.${value}`),
            hint: t(`workshop.kind.${value}`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <Button type="submit">{official('frame.continue')}</Button>
      </form>
    </AppPage>
  );
}

function NewItem({ kind }: { readonly kind: WrittenKind }) {
  const t = useStaffText();
  const api = useApi();
  const navigate = useNavigate();
  const client = useQueryClient();
  const work = useItemWork(
    `new-${kind}`,
    useMemo(() => ({ item: newItem(kind), base: 0 }), [kind]),
  );
  const faultsOf = useItemFaults();
  const summaryOf = useFaultSummary();
  const create = useMutation({
    mutationFn: () => api.itemBank.create({ item: sendable(work.item) }),
    onSuccess: async ({ id }) => {
      work.forget();
      await client.invalidateQueries({ queryKey: ['content'] });
      await navigate(itemHref.edit(id), { replace: true, state: { flash: t('workshop.created') } });
    },
  });
  const faults = useMemo(() => faultsOf(work.item, create.error), [create.error]);
  const errors = useMemo(() => summaryOf(faults, create.error), [create.error]);
  return (
    <AppPage
      key={kind}
      title={t('items.write')}
      heading={t('items.write')}
      caption={t(`items.kind.${kind}`)}
      errors={errors}
      back={{ href: itemHref.write, label: t('workshop.kind') }}
      isNextStep
    >
      {work.wasKept ? <KeptNotice onForget={work.forget} /> : null}
      <ItemEditor item={work.item} isNew faults={faults} onChange={work.change}>
        <SaveBar state={savingState(create, true)} onSave={() => create.mutate()} />
      </ItemEditor>
    </AppPage>
  );
}

export function KeptNotice({ onForget }: { readonly onForget: () => void }) {
  const t = useStaffText();
  return (
    <Notice>
      <p>{t('workshop.kept')}</p>
      <Button look="quiet" onClick={onForget}>
        {t('workshop.throw-away')}
      </Button>
    </Notice>
  );
}
