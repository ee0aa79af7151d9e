import type { ReactNode } from 'react';
import type { AuthorItemView, ItemStatisticsView, OptionStatistics } from '@qabilet/api-client';
import { LANGUAGE_FACTS, usePlace, useStaffText } from '@qabilet/i18n';
import { SummaryList, Table, Tag } from '@qabilet/ui';
import { Local } from '../../frame/local';

interface PerformanceFiguresProps {
  readonly item: AuthorItemView;
  readonly statistics: ItemStatisticsView;
}

/** Each figure under a plain name with what it means, then the options and the languages. */
export function PerformanceFigures({ item, statistics }: PerformanceFiguresProps) {
  return (
    <>
      <Figures statistics={statistics} />
      {statistics.options.length > 0 ? <OptionTable item={item} options={statistics.options} /> : null}
      {statistics.languages.length > 0 ? <LanguageTable statistics={statistics} /> : null}
    </>
  );
}

function Figures({ statistics }: { readonly statistics: ItemStatisticsView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { facility, discrimination, omitted, rapid, medianSeconds, expectedSeconds } = statistics;
  const share = (value: number | undefined) => value !== undefined && formats.percent(value);
  const figures = [
    ['facility', share(facility)],
    ['discrimination', discrimination !== undefined && formats.number(discrimination, 2)],
    ['omitted', share(omitted)],
    ['rapid', share(rapid)],
    [
      'seconds',
      medianSeconds !== undefined &&
        t('performance.seconds-beside', { seconds: Math.round(medianSeconds), expected: expectedSeconds }),
    ],
  ] as const;
  return (
    <SummaryList
      rows={figures.map(([name, value]) => ({
        key: name,
        name: t(`performance.${name}`),
        value: (
          <Explained hint={t(`performance.${name}-hint`)}>
            {value === false ? t('performance.unknown') : value}
          </Explained>
        ),
      }))}
    />
  );
}

function Explained({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <>
      <strong>
        <bdi>{children}</bdi>
      </strong>
      <p className="q-hint">{hint}</p>
    </>
  );
}

interface OptionTableProps {
  readonly item: AuthorItemView;
  readonly options: readonly OptionStatistics[];
}

function OptionTable({ item, options }: OptionTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const textOf = (id: string) => item.options.find((option) => option.id === id)?.text;
  return (
    <Table
      caption={t('performance.options')}
      locale={formats.locale}
      rows={options}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'option',
          header: t('item.option'),
          cell: (row) => {
            const text = textOf(row.id);
            return text ? <Local text={text} /> : <bdi>{row.id}</bdi>;
          },
          isRowHeader: true,
        },
        {
          key: 'key',
          header: t('item.key'),
          cell: (row) => (row.correct ? <Tag look="accent">{t('item.correct')}</Tag> : t('item.wrong')),
        },
        {
          key: 'chosen',
          header: t('performance.chosen'),
          cell: (row) => formats.number(row.chosen),
          sortValue: (row) => row.chosen,
          isNumber: true,
        },
        {
          key: 'share',
          header: t('performance.share'),
          cell: (row) => formats.percent(row.share),
          sortValue: (row) => row.share,
          isNumber: true,
        },
      ]}
    />
  );
}

function LanguageTable({ statistics }: { readonly statistics: ItemStatisticsView }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('performance.languages')}
      locale={formats.locale}
      rows={statistics.languages}
      rowKey={(row) => row.language}
      columns={[
        {
          key: 'language',
          header: t('performance.language'),
          cell: (row) => <span lang={row.language}>{LANGUAGE_FACTS[row.language].name}</span>,
          isRowHeader: true,
        },
        {
          key: 'answers',
          header: t('calibration.answers'),
          cell: (row) => formats.number(row.answers),
          sortValue: (row) => row.answers,
          isNumber: true,
        },
        {
          key: 'facility',
          header: t('performance.facility'),
          cell: (row) =>
            row.facility === undefined ? t('performance.unknown') : formats.percent(row.facility),
          sortValue: (row) => row.facility,
          isNumber: true,
        },
      ]}
    />
  );
}
