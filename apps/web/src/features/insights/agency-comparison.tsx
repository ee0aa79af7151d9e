import type { AgencyComparison as Comparison } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, QuartileBar, Table } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useChartText } from '../../frame/chart-text';
import { useApi } from '../../services';
import { useRanged } from './ranged-cell';

type Shown = Comparison & Required<Pick<Comparison, 'own' | 'agencies' | 'lower' | 'median' | 'upper'>>;

function isShown(comparison: Comparison): comparison is Shown {
  return comparison.state === 'shown' && comparison.lower !== undefined && comparison.own !== undefined;
}

/** The agency among those that take part in the comparison, none of which is named. */
export function AgencyComparison() {
  const t = useStaffText();
  const { formats } = usePlace();
  const api = useApi();
  const { data } = useContent(['agency-comparison'], api.insights.comparison);
  if (!data) return null;
  return (
    <section className="q-section" aria-labelledby="comparison">
      <h2 id="comparison">{t('comparison.title')}</h2>
      {isShown(data) ? (
        <Quartiles comparison={data} />
      ) : (
        <p className="q-measure">
          {t(`comparison.${data.state === 'shown' ? 'too-few' : data.state}`, {
            agencies: formats.number(data.fewestAgencies),
            people: formats.number(data.fewestPeople),
          })}
        </p>
      )}
    </section>
  );
}

function Quartiles({ comparison }: { readonly comparison: Shown }) {
  const t = useStaffText();
  const { formats, direction } = usePlace();
  const ranged = useRanged();
  const { own, ownLow, ownHigh, n = 0, agencies, lower, median, upper, madeAt = '' } = comparison;
  const rows = [
    { key: 'own', name: t('comparison.own', { n }), share: own, low: ownLow, high: ownHigh },
    { key: 'lower', name: t('comparison.lower'), share: lower },
    { key: 'median', name: t('comparison.median'), share: median },
    { key: 'upper', name: t('comparison.upper'), share: upper },
  ];
  const interval = ownLow === undefined || ownHigh === undefined ? undefined : { from: ownLow, to: ownHigh };
  const shareOf = ({ share: value, low, high }: (typeof rows)[number]) =>
    low === undefined || high === undefined
      ? formats.percent(value)
      : ranged({ value, low, high }, formats.percent);
  const words = {
    ...{ agencies, own: formats.percent(own), median: formats.percent(median) },
    interval: interval
      ? t('staff.interval', { low: formats.percent(interval.from), high: formats.percent(interval.to) })
      : 'none',
    ...{ lower: formats.percent(lower), upper: formats.percent(upper) },
  };
  return (
    <>
      <p className="q-measure">{t('comparison.words', words)}</p>
      <ChartFigure
        title={t('comparison.picture')}
        text={useChartText()}
        file={{
          name: 'comparison',
          data: () => ({
            columns: [
              t('comparison.what'),
              t('progress.share'),
              t('file.low'),
              t('file.high'),
              t('heat.gap-n'),
              t('comparison.agencies'),
              t('comparison.made'),
            ],
            rows: rows.map(({ key, name, share, low, high }) => {
              const counts = key === 'own' ? [n, undefined] : [undefined, agencies];
              return [name, share, low, high, ...counts, madeAt.slice(0, 10)];
            }),
          }),
        }}
        table={
          <Table
            caption={t('comparison.picture')}
            isCaptionHidden
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'what',
                header: t('comparison.what'),
                cell: ({ name }) => name,
                isRowHeader: true,
              },
              {
                key: 'share',
                header: t('progress.share'),
                cell: shareOf,
                isNumber: true,
              },
            ]}
          />
        }
      >
        <QuartileBar
          description={t('comparison.words', words)}
          quartiles={{ lower, median, upper }}
          own={own}
          interval={interval}
          direction={direction}
          ticks={[0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: formats.percent(value) }))}
          legend={{
            own: t('comparison.own', { n }),
            half: t('comparison.half'),
            median: t('comparison.median'),
          }}
        />
      </ChartFigure>
      <p className="q-hint q-measure">
        {t('comparison.note', {
          date: formats.date(madeAt),
          agencies: formats.number(comparison.fewestAgencies),
          people: formats.number(comparison.fewestPeople),
        })}
      </p>
    </>
  );
}
