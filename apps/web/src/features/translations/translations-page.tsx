import { TRANSLATION_STATES, type TargetLanguageCode, type TranslationPage } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { EmptyState, Link, Table, Tag } from '@qabilet/ui';
import { useSearchParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { useApi } from '../../services';
import { PAGE_SIZE, Pages, usePageNumber } from '../../staff/paging';
import { itemHref } from '../item-bank/item-links';
import { TranslationFilter, translationFilterFrom } from './translation-filter';
import { TranslationFiles } from './translation-files';
import { translationHref } from './translation-links';
import { StemLine } from '../item-bank/stem-line';

type Count = TranslationPage['languages'][number];

/** How the bank stands in each language, and the items of one of them to be worked on. */
export function TranslationsPage() {
  const t = useStaffText();
  const api = useApi();
  const { page, goTo } = usePageNumber();
  const [params] = useSearchParams();
  const filter = translationFilterFrom(params);
  const query = useContent(
    ['translations', page, filter],
    () => api.translations.list({ ...filter, page, size: PAGE_SIZE }),
    { placeholderData: (before) => before },
  );
  return (
    <Loaded query={query}>
      {({ languages, total, rows }) => (
        <AppPage
          title={t('translations.title')}
          heading={t('translations.title')}
          back={{ href: itemHref.list, label: t('items.title') }}
        >
          <p className="q-measure">{t('translations.lead')}</p>
          <Counts languages={languages} />
          <section className="q-section" aria-labelledby="items">
            <h2 id="items">{t('translations.items', { language: LANGUAGE_FACTS[filter.language].name })}</h2>
            <TranslationFilter key={params.toString()} />
            {total === 0 ? (
              <EmptyState title={t('translations.empty-title')}>
                <p>{t('translations.empty-text')}</p>
              </EmptyState>
            ) : (
              <>
                <Items rows={rows} language={filter.language} />
                <Pages page={page} total={total} onChange={goTo} />
              </>
            )}
          </section>
          <TranslationFiles filter={filter} total={total} />
        </AppPage>
      )}
    </Loaded>
  );
}

/** Each figure leads to the items that it counts. */
function Counts({ languages }: { readonly languages: readonly Count[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const figure = (row: Count, count: number, filter: Readonly<Record<string, string>>) =>
    count === 0 ? (
      formats.number(0)
    ) : (
      <Link href={translationHref.of(row.language, filter)}>{formats.number(count)}</Link>
    );
  return (
    <section className="q-section" aria-labelledby="counts">
      <h2 id="counts">{t('translations.counts')}</h2>
      <Table
        caption={t('translations.counts')}
        isCaptionHidden
        rows={languages}
        rowKey={(row) => row.language}
        columns={[
          {
            key: 'language',
            header: t('translations.language'),
            cell: (row) => (
              <Link href={translationHref.of(row.language)}>
                <span lang={row.language}>{LANGUAGE_FACTS[row.language].name}</span>
              </Link>
            ),
            isRowHeader: true,
          },
          ...TRANSLATION_STATES.map((status) => ({
            key: status,
            header: t(`translations.status.${status}`),
            cell: (row: Count) => figure(row, row[status], { status }),
            isNumber: true,
          })),
          {
            key: 'proposed',
            header: t('translations.proposed'),
            cell: (row) => figure(row, row.proposed, { proposed: 'yes' }),
            isNumber: true,
          },
        ]}
      />
      <p className="q-measure q-muted">{t('translations.excluded')}</p>
    </section>
  );
}

interface ItemsProps {
  readonly rows: TranslationPage['rows'];
  readonly language: TargetLanguageCode;
}

function Items({ rows, language }: ItemsProps) {
  const t = useStaffText();
  return (
    <Table
      caption={t('translations.items', { language: LANGUAGE_FACTS[language].name })}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'code',
          header: t('items.code'),
          cell: (row) => (
            <Link href={translationHref.one(row.id, language)}>
              <bdi className="q-nowrap">{row.code}</bdi>
            </Link>
          ),
          isRowHeader: true,
        },
        { key: 'stem', header: t('items.stem'), cell: (row) => <StemLine stem={row.stem} /> },
        { key: 'state', header: t('items.state'), cell: (row) => t(`items.state.${row.state}`) },
        {
          key: 'status',
          header: t('translations.status'),
          cell: (row) => (
            <>
              <Tag look={row.status === 'stale' ? 'danger' : 'plain'}>
                {t(`translations.status.${row.status}`)}
              </Tag>{' '}
              {row.isProposed ? <Tag look="accent">{t('translations.waits')}</Tag> : null}
            </>
          ),
        },
      ]}
    />
  );
}
