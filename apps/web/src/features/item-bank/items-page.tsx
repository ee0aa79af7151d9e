import type { ItemPage } from '@qabilet/api-client';
import { ITEM_KINDS } from '@qabilet/api-client';
import { useStaffText } from '@qabilet/i18n';
import { EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';
import { importHref } from '../imports/import-words';
import { ItemFilter } from './item-filter';
import { useLanguagesLine } from './languages-line';
import { ReviewedTests } from './reviewed-tests';

export const itemHref = (id: string) => `/items/${id}`;

/** The item bank, narrowed by words, competence, level and kind; the filter stands in the address. */
export function ItemsPage() {
  const t = useStaffText();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const [params] = useSearchParams();
  const filter = filterFrom(params);
  const query = useContent(
    ['items', page, filter],
    () => api.itemBank.items({ ...filter, page, size: PAGE_SIZE }),
    { placeholderData: (before) => before },
  );
  return (
    <Loaded query={query}>
      {(items) => (
        <AppPage title={t('items.title')} heading={t('items.title')}>
          <p>
            <Link href={importHref.list}>{t('imports.link')}</Link>
          </p>
          <ItemFilter />
          {items.total === 0 ? (
            <EmptyState title={t('items.empty-title')}>
              <p>{t('items.empty-text')}</p>
            </EmptyState>
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

function filterFrom(params: URLSearchParams) {
  const level = Number(params.get('level'));
  const kind = ITEM_KINDS.find((one) => one === params.get('kind'));
  const search = params.get('search');
  const competence = params.get('competence');
  return {
    ...(search ? { search } : {}),
    ...(competence ? { competence } : {}),
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
  };
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
            <Link href={itemHref(row.id)}>
              <bdi className="q-nowrap">{row.code}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        { key: 'stem', header: t('items.stem'), cell: (row) => <Local text={row.stem} /> },
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
