import type { RankedGap } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, EmptyState, RankedBars, Table } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';

/** Gaps with less than half a level to go are drawn lighter: they call for nothing special. */
const SMALL_GAP = 0.5;

/** What the group lacks most against its roles, with intervals. */
export function RankedGaps({ gaps }: { readonly gaps: readonly RankedGap[] }) {
  const t = useStaffText();
  const text = useChartText();
  const { formats, direction } = usePlace();
  const words = (gap: RankedGap) =>
    t('heat.gap-figure', {
      gap: formats.number(gap.gap, 1),
      low: formats.number(gap.low, 1),
      high: formats.number(gap.high, 1),
      share: formats.percent(gap.shareAtTarget),
      n: gap.n,
    });
  const widest = Math.max(1, ...gaps.map((gap) => gap.high));
  const lowest = Math.min(0, ...gaps.map((gap) => gap.low));
  return (
    <section className="q-section" aria-labelledby="gaps">
      <h2 id="gaps">{t('heat.gaps-title')}</h2>
      <p className="q-hint q-measure">{t('heat.gaps-formula')}</p>
      {gaps.length === 0 ? (
        <EmptyState title={t('heat.gaps-empty')} />
      ) : (
        <ChartFigure
          title={t('heat.gaps-lead')}
          text={text}
          file={{
            name: 'gaps',
            data: () => ({
              columns: [
                t('file.code'),
                t('heat.gap-competence'),
                t('heat.gap-short'),
                t('file.low'),
                t('file.high'),
                t('heat.gap-share'),
                t('heat.gap-n'),
              ],
              rows: gaps.map(({ competence, gap, low, high, shareAtTarget, n }) => [
                competence.code,
                competence.name.text,
                gap,
                low,
                high,
                shareAtTarget,
                n,
              ]),
            }),
          }}
          table={<GapTable gaps={gaps} />}
        >
          <RankedBars
            direction={direction}
            domain={{ from: lowest, to: widest }}
            bars={gaps.map((gap) => ({
              key: gap.competence.code,
              name: <Local text={gap.competence.name} />,
              value: gap.gap,
              interval: { from: gap.low, to: gap.high },
              figure: words(gap),
              isMet: gap.gap < SMALL_GAP,
            }))}
          />
        </ChartFigure>
      )}
    </section>
  );
}

function GapTable({ gaps }: { readonly gaps: readonly RankedGap[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('heat.gaps-lead')}
      isCaptionHidden
      locale={formats.locale}
      rows={gaps}
      rowKey={(row) => row.competence.code}
      columns={[
        {
          key: 'competence',
          header: t('heat.gap-competence'),
          cell: (row) => <Local text={row.competence.name} />,
          sortValue: (row) => row.competence.name.text,
          isRowHeader: true,
        },
        {
          key: 'gap',
          header: t('heat.gap-short'),
          cell: (row) => formats.number(row.gap, 1),
          sortValue: (row) => row.gap,
          isNumber: true,
        },
        {
          key: 'interval',
          header: t('heat.gap-interval'),
          cell: (row) =>
            t('staff.interval', { low: formats.number(row.low, 1), high: formats.number(row.high, 1) }),
        },
        {
          key: 'share',
          header: t('heat.gap-share'),
          cell: (row) => formats.percent(row.shareAtTarget),
          sortValue: (row) => row.shareAtTarget,
          isNumber: true,
        },
        {
          key: 'n',
          header: t('heat.gap-n'),
          cell: (row) => formats.number(row.n),
          sortValue: (row) => row.n,
          isNumber: true,
        },
      ]}
    />
  );
}
