import type { RankedGap } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, RankedBars } from '@qabilet/ui';
import type { ReactNode } from 'react';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';

/** Gaps with less than half a level to go are drawn lighter: they call for nothing special. */
const SMALL_GAP = 0.5;

interface GapBarsProps {
  readonly gaps: readonly RankedGap[];
  readonly title: string;
  /** Of whom the gaps are, in the file. */
  readonly group: string;
  readonly table: ReactNode;
}

/** What a group lacks most against its roles as bars with intervals, which can be read as a table and taken home. */
export function GapBars({ gaps, title, group, table }: GapBarsProps) {
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
  const widest = Math.ceil(Math.max(1, ...gaps.map((gap) => gap.high)));
  return (
    <ChartFigure
      title={title}
      text={text}
      file={{
        name: 'gaps',
        data: () => ({
          columns: [
            t('figures.group'),
            t('file.code'),
            t('heat.gap-competence'),
            t('heat.gap-short'),
            t('file.low'),
            t('file.high'),
            t('heat.gap-share'),
            t('heat.gap-n'),
          ],
          rows: gaps.map(({ competence, gap, low, high, shareAtTarget, n }) => [
            group,
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
      table={table}
    >
      <RankedBars
        direction={direction}
        domain={{ from: 0, to: widest }}
        tick={(value) => formats.number(value, 1)}
        text={{
          axis: t('heat.gap-short'),
          bar: t('heat.gap-large'),
          met: t('heat.gap-small'),
          interval: t('heat.gap-interval'),
        }}
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
  );
}
