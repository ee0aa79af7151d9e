import type { ItemExportOutlineView } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { Details, EmptyState } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { itemHref } from '../item-bank/item-links';
import { ItemSelectionForm } from './item-selection-form';
import { fileHref, GAPS, selectionFrom, type ItemSelection } from './item-selection';

/** Items of the bank as a file; which ones stands in the address. */
export function ItemExportsPage() {
  const t = useStaffText();
  const api = useApi();
  const [params] = useSearchParams();
  const selection = selectionFrom(params);
  const banks = useContent(['released-banks'], api.itemExports.banks);
  const competences = useContent(['measurable-competences'], api.itemBank.competences);
  const outline = useContent(['item-export', selection], () => api.itemExports.outline(selection));
  return (
    <AppPage
      title={t('item-exports.title')}
      heading={t('item-exports.title')}
      back={{ href: itemHref.list, label: t('items.title') }}
    >
      <p className="q-measure">{t('item-exports.text')}</p>
      <ItemSelectionForm banks={banks.data ?? []} competences={competences.data ?? []} />
      <section className="q-section" aria-labelledby="content">
        <h2 id="content">{t('item-exports.content')}</h2>
        <Loaded query={outline}>{(loaded) => <Outline outline={loaded} selection={selection} />}</Loaded>
      </section>
    </AppPage>
  );
}

interface OutlineProps {
  readonly outline: ItemExportOutlineView;
  readonly selection: ItemSelection;
}

function Outline({ outline, selection }: OutlineProps) {
  const t = useStaffText();
  return (
    <>
      {outline.items === 0 ? (
        <EmptyState title={t('item-exports.none-title')}>
          <p>{t('item-exports.none-text')}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{t('item-exports.items', { items: outline.items })}</strong>
          </p>
          {(['qti', 'csv'] as const).map((format) => (
            <div key={format} className="q-section">
              <p className="q-measure">{t(`item-exports.${format}-text`)}</p>
              <p>
                <a href={fileHref(selection, format)} download>
                  {t(`item-exports.${format}`)}
                </a>
              </p>
            </div>
          ))}
        </>
      )}
      {outline.left.length > 0 ? <Left left={outline.left} /> : null}
    </>
  );
}

/** What is not in the file, by reason. */
function Left({ left }: Pick<ItemExportOutlineView, 'left'>) {
  const t = useStaffText();
  const reasons = GAPS.map((why) => ({
    why,
    codes: left.filter((gap) => gap.why === why).map(({ code }) => code),
  }));
  return (
    <section className="q-section" aria-labelledby="left">
      <h3 id="left">{t('item-exports.left')}</h3>
      {reasons
        .filter(({ codes }) => codes.length > 0)
        .map(({ why, codes }) => (
          <Details key={why} summary={t(`item-exports.left.${why}`, { items: codes.length })}>
            <p className="q-measure">
              <bdi>{codes.join(', ')}</bdi>
            </p>
          </Details>
        ))}
    </section>
  );
}
