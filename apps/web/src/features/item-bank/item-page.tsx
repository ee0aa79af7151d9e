import type { AuthorItemView } from '@qabilet/api-client';
import { useOfficialText, usePlace, useStaffText } from '@qabilet/i18n';
import { SummaryList, Table, Tag } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { BenchAbove, BenchBelow } from './item-bench';
import { ItemPerformance } from './item-performance';
import { ItemTranslations } from './item-translations';
import { useLanguagesLine } from './languages-line';

/** One item as its author sees it, key and reasons included. */
export function ItemPage() {
  const { itemId = '' } = useParams();
  const t = useStaffText();
  const official = useOfficialText();
  const api = useApi();
  const query = useContent(['item', itemId], () => api.itemBank.item(itemId));
  return (
    <Loaded query={query}>
      {(item) => (
        <AppPage
          title={item.code}
          heading={<bdi>{item.code}</bdi>}
          caption={t('item.caption')}
          back={{ href: '/items', label: official('nav.items') }}
        >
          <BenchAbove itemId={itemId} />
          <section className="q-section q-measure" aria-labelledby="question">
            <h2 id="question">{t('item.question')}</h2>
            <p className="q-stem">
              <Local text={item.stem} />
            </p>
          </section>
          {item.options.some(({ correct }) => correct) ? <Options item={item} /> : null}
          {item.parts.length > 0 ? <Parts item={item} /> : null}
          {item.accepted === undefined ? null : (
            <section className="q-section" aria-labelledby="accepted">
              <h2 id="accepted">{t('item.accepted')}</h2>
              <p dir="auto">{item.accepted}</p>
            </section>
          )}
          <section className="q-section q-measure" aria-labelledby="why">
            <h2 id="why">{t('item.why')}</h2>
            <p>
              <Local text={item.rationale} />
            </p>
          </section>
          <ItemTranslations item={item} />
          <About item={item} />
          <ItemPerformance item={item} />
          <BenchBelow itemId={itemId} />
        </AppPage>
      )}
    </Loaded>
  );
}

function Options({ item }: { readonly item: AuthorItemView }) {
  const t = useStaffText();
  return (
    <Table
      caption={t('item.options')}
      rows={item.options}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'text',
          header: t('item.option'),
          cell: (row) => <Local text={row.text} />,
          isRowHeader: true,
        },
        {
          key: 'key',
          header: t('item.key'),
          cell: (row) => (row.correct ? <Tag look="accent">{t('item.correct')}</Tag> : t('item.wrong')),
        },
        { key: 'rationale', header: t('item.rationale'), cell: (row) => <Local text={row.rationale} /> },
      ]}
    />
  );
}

/** Questions answered part by part: what is right at each. */
function Parts({ item }: { readonly item: AuthorItemView }) {
  const t = useStaffText();
  return (
    <Table
      caption={t('item.parts')}
      rows={item.parts}
      rowKey={(row) => row.id}
      columns={[
        { key: 'text', header: t('item.part'), cell: (row) => <Local text={row.text} />, isRowHeader: true },
        { key: 'right', header: t('item.correct'), cell: (row) => <span dir="auto">{row.right}</span> },
        { key: 'rationale', header: t('item.rationale'), cell: (row) => <Local text={row.rationale} /> },
      ]}
    />
  );
}

function About({ item }: { readonly item: AuthorItemView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const languagesLine = useLanguagesLine();
  return (
    <section className="q-section" aria-labelledby="about">
      <h2 id="about">{t('item.about')}</h2>
      <SummaryList
        rows={[
          {
            key: 'competence',
            name: t('roles.competence'),
            value: (
              <>
                <bdi>{item.competenceLabel.code}</bdi> <Local text={item.competenceLabel.name} />
              </>
            ),
          },
          { key: 'level', name: t('items.level'), value: formats.number(item.level) },
          { key: 'kind', name: t('items.kind'), value: t(`items.kind.${item.kind}`) },
          { key: 'state', name: t('items.state'), value: t(`items.state.${item.state}`) },
          {
            key: 'languages',
            name: t('items.languages'),
            value: languagesLine(item),
          },
          { key: 'difficulty', name: t('item.difficulty'), value: formats.number(item.difficulty, 2) },
          { key: 'seconds', name: t('item.seconds'), value: formats.number(item.seconds) },
        ]}
      />
    </section>
  );
}
