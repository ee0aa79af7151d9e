import type { ReactNode } from 'react';
import type { AgreementView, MarkerAgreementView, PracticalWorkView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Details, Table, type Column } from '@qabilet/ui';
import { useParams } from 'react-router';
import { useContent } from '../../content-query';
import { AppPage } from '../../frame/app-page';
import { Loaded } from '../../frame/loaded';
import { Local } from '../../frame/local';
import { useApi } from '../../services';
import { practicalHref } from './practical-href';

/** How far the trainers who marked a practical work agree, with n and interval. */
export function AgreementPage() {
  const { workId = '' } = useParams();
  const api = useApi();
  const work = useContent(['practical-work', workId], () => api.practical.work(workId));
  const agreement = useContent(['agreement', workId], () => api.practical.agreement(workId));
  return (
    <Loaded query={work}>
      {(found) => (
        <Loaded query={agreement}>{(figures) => <Agreement work={found} agreement={figures} />}</Loaded>
      )}
    </Loaded>
  );
}

interface AgreementProps {
  readonly work: PracticalWorkView;
  readonly agreement: MarkerAgreementView;
}

function Agreement({ work, agreement }: AgreementProps) {
  const t = useStaffText();
  const { whole, fewest } = agreement;
  return (
    <AppPage
      title={`${t('agreement.title')}, ${work.title.text}`}
      heading={t('agreement.title')}
      caption={<Local text={work.title} />}
      back={{ href: practicalHref.work(work.id), label: work.title.text }}
    >
      {whole.exact === undefined ? (
        <p className="q-measure">{t('agreement.few', { n: whole.people, fewest })}</p>
      ) : (
        <>
          {whole.verdict ? <p className="q-lead q-measure">{t(`agreement.${whole.verdict}`)}</p> : null}
          <p className="q-measure">{t('agreement.lead', { n: whole.people })}</p>
          <CriteriaTable agreement={agreement} />
        </>
      )}
      {agreement.pairs.length > 0 ? <PairTable agreement={agreement} /> : null}
      <Details summary={t('agreement.how-title')}>
        <p>{t('agreement.how')}</p>
      </Details>
    </AppPage>
  );
}

interface Row extends AgreementView {
  readonly key: string;
  readonly name: ReactNode;
}

function CriteriaTable({ agreement: { whole, criteria } }: Pick<AgreementProps, 'agreement'>) {
  const t = useStaffText();
  const { formats } = usePlace();
  const coefficient = useCoefficient();
  const rows: readonly Row[] = [
    { ...whole, key: 'whole', name: t('agreement.whole') },
    ...criteria.map((criterion, place) => ({
      ...criterion,
      key: String(place),
      name: <Local text={criterion.name} />,
    })),
  ];
  return (
    <Table
      caption={t('agreement.title')}
      isCaptionHidden
      isStacked
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', header: t('agreement.what'), cell: (row) => row.name, isRowHeader: true },
        ...useShares<Row>(),
        { key: 'alpha', header: t('agreement.alpha'), cell: (row) => coefficient(row.alpha), isNumber: true },
        {
          key: 'interval',
          header: t('agreement.interval'),
          cell: ({ low, high }) =>
            low === undefined || high === undefined
              ? '–'
              : t('staff.interval', { low: formats.number(low, 2), high: formats.number(high, 2) }),
          isNumber: true,
        },
      ]}
    />
  );
}

function PairTable({ agreement: { pairs } }: Pick<AgreementProps, 'agreement'>) {
  const t = useStaffText();
  const coefficient = useCoefficient();
  const shares = useShares<(typeof pairs)[number]>();
  return (
    <section className="q-section" aria-labelledby="pairs">
      <h2 id="pairs">{t('agreement.pairs')}</h2>
      <Table
        caption={t('agreement.pairs')}
        isCaptionHidden
        isStacked
        rows={pairs}
        rowKey={(row) => row.markers.join()}
        columns={[
          {
            key: 'pair',
            header: t('agreement.what'),
            cell: ({ markers: [one = '', other = ''] }) => <bdi>{t('agreement.pair', { one, other })}</bdi>,
            isRowHeader: true,
          },
          ...shares,
          {
            key: 'kappa',
            header: t('agreement.kappa'),
            cell: (row) => coefficient(row.kappa),
            isNumber: true,
          },
        ]}
      />
    </section>
  );
}

type Shares = Pick<AgreementView, 'people' | 'exact' | 'withinOneStep'>;

function useShares<R extends Shares>(): readonly Column<R>[] {
  const t = useStaffText();
  const { formats } = usePlace();
  const share = (value: number | undefined) =>
    value === undefined ? t('agreement.too-few') : formats.percent(value);
  return [
    { key: 'n', header: t('agreement.n'), cell: (row) => formats.number(row.people), isNumber: true },
    { key: 'exact', header: t('agreement.exact'), cell: (row) => share(row.exact), isNumber: true },
    { key: 'near', header: t('agreement.near'), cell: (row) => share(row.withinOneStep), isNumber: true },
  ];
}

function useCoefficient(): (value: number | undefined) => string {
  const { formats } = usePlace();
  return (value) => (value === undefined ? '–' : formats.number(value, 2));
}
