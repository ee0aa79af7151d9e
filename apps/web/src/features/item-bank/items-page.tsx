import type { ItemPage } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ButtonLink, EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';
import { importHref } from '../imports/import-words';
import { itemExportHref } from '../item-exports/item-selection';
import { translationHref } from '../translations/translation-links';
import { ItemFilter, itemFilterFrom } from './item-filter';
import { itemHref } from './item-links';
import { useLanguagesLine } from './languages-line';
import { ReviewedTests } from './reviewed-tests';
import { StemLine } from './stem-line';

/** The item bank, narrowed by what its authors look for; the filter stands in the address. */
export function ItemsPage() {
  const t = useStaffText();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const [params] = useSearchParams();
  const filter = itemFilterFrom(params);
  const query = useContent(
    ['items', page, filter],
    () => api.itemBank.items({ ...filter, page, size: PAGE_SIZE }),
    { placeholderData: (before) => before },
  );
  const competences = useContent(['measurable-competences'], api.itemBank.competences);
  return (
    <Loaded query={query}>
      {(items) => (
        <AppPage
          title={t('items.title')}
          heading={t('items.title')}
          actions={
            <>
              <ButtonLink href={itemHref.write}>{t('items.write')}</ButtonLink>
              <ButtonLink look="secondary" href={itemHref.release}>
                {t('bank-release.title')}
              </ButtonLink>
              <ButtonLink look="secondary" href={importHref.list('items')}>
                {t('imports.link')}
              </ButtonLink>
              <ButtonLink look="secondary" href={translationHref.list}>
                {t('translations.link')}
              </ButtonLink>
              <ButtonLink look="secondary" href={itemExportHref}>
                {t('item-exports.title')}
              </ButtonLink>
            </>
          }
        >
          <StateCounts items={items} />
          <ItemFilter competences={competences.data ?? []} />
          {items.total === 0 ? (
            <NothingHere items={items} isWaiting={filter.waiting === true} />
          ) : (
            <>
              <ItemTable rows={items.rows} />
              <Pages page={page} total={items.total} onChange={goTo} />
            </>
          )}
          <ReviewedTests />
        </AppPage>
      )}
    </Loaded>
  );
}

/** How many items there are in each state: each figure leads to them. */
function StateCounts({ items: { states, waiting } }: { readonly items: ItemPage }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const all = states.reduce((sum, { count }) => sum + count, 0);
  const places = [
    { label: t('items.all'), count: all, href: itemHref.list },
    { label: t('items.waiting-short'), count: waiting, href: `${itemHref.list}?waiting=1` },
    ...states.map(({ state, count }) => ({
      label: t(`items.state.${state}`),
      count,
      href: `${itemHref.list}?state=${state}`,
    })),
  ];
  return (
    <nav aria-label={t('items.by-state')}>
      <ul className="q-plain-list q-row">
        {places.map(({ label, count, href }) => (
          <li key={href}>
            {count === 0 ? (
              <span className="q-muted">
                {label} {formats.number(count)}
              </span>
            ) : (
              <Link href={href}>
                {label} {formats.number(count)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingHere({ items, isWaiting }: { readonly items: ItemPage; readonly isWaiting: boolean }) {
  const t = useStaffText();
  const isEmpty = items.states.every(({ count }) => count === 0);
  const why = isEmpty ? 'none' : isWaiting ? 'none-waiting' : 'empty';
  return (
    <EmptyState title={t(`items.${why}-title`)}>
      <p>{t(`items.${why}-text`)}</p>
    </EmptyState>
  );
}

function ItemTable({ rows }: { readonly rows: ItemPage['rows'] }) {
  const t = useStaffText();
  const languagesLine = useLanguagesLine();
  return (
    <Table
      caption={t('items.caption')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'code',
          header: t('items.code'),
          cell: (row) => (
            <Link href={itemHref.item(row.id)}>
              <bdi className="q-nowrap">{row.code}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        { key: 'stem', header: t('items.stem'), cell: (row) => <StemLine stem={row.stem} /> },
        { key: 'level', header: t('items.level'), cell: (row) => row.level, isNumber: true },
        { key: 'kind', header: t('items.kind'), cell: (row) => t(`items.kind.${row.kind}`) },
        {
          key: 'state',
          header: t('items.state'),
          cell: (row) => (
            <Tag look={row.state === 'operational' ? 'accent' : 'plain'}>{t(`items.state.${row.state}`)}</Tag>
          ),
        },
        {
          key: 'languages',
          header: t('items.languages'),
          cell: languagesLine,
        },
      ]}
    />
  );
}
