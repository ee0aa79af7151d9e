import type { ItemDifference } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, ScatterPlot, Table } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { locationOf } from './item-values';

interface Moved {
  readonly item: ItemDifference;
  readonly before: number;
  readonly now: number;
}

/** Fewer points than this make no picture. */
const LEAST_POINTS = 3;
const MOST_TICKS = 6;

/** Old difficulty against new, at one glance. */
export function DifficultyPlot({ items }: { readonly items: readonly ItemDifference[] }) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const text = useChartText();
  const moved = movedOf(items);
  if (moved.length < LEAST_POINTS) return null;
  const all = moved.flatMap(({ before, now }) => [before, now]);
  const domain = { from: Math.floor(Math.min(...all)), to: Math.ceil(Math.max(...all)) };
  return (
    <ChartFigure
      title={t('calibration.plot')}
      text={text}
      table={<MovedTable moved={moved} />}
      file={{
        name: 'difficulty',
        data: () => ({
          columns: [
            t('calibration.item'),
            t('calibration.competence'),
            t('calibration.plot-before'),
            t('calibration.plot-now'),
            t('calibration.verdict'),
          ],
          rows: moved.map(({ item, before, now }) => [
            ...[item.code, item.competence, before, now],
            t(`calibration.verdict.${item.verdict}`),
          ]),
        }),
      }}
    >
      <ScatterPlot
        description={t('calibration.plot-description', {
          items: moved.length,
          harder: moved.filter(({ before, now }) => now > before).length,
          easier: moved.filter(({ before, now }) => now < before).length,
        })}
        points={moved.map(({ item, before, now }) => ({
          key: item.itemId,
          across: before,
          up: now,
          isMarked: item.verdict === 'quarantine',
        }))}
        domain={domain}
        ticks={ticksOf(domain).map((value) => ({ value, label: formats.number(value) }))}
        axes={{ across: t('calibration.plot-before'), up: t('calibration.plot-now') }}
        legend={{ plain: t('calibration.plot-taken'), marked: t('calibration.plot-proposed') }}
        direction={direction}
      />
    </ChartFigure>
  );
}

function MovedTable({ moved }: { readonly moved: readonly Moved[] }) {
  const t = useStaffText();
  const { formats } = usePlace();
  return (
    <Table
      caption={t('calibration.plot')}
      isCaptionHidden
      locale={formats.locale}
      rows={moved}
      rowKey={({ item }) => item.itemId}
      columns={[
        {
          key: 'item',
          header: t('calibration.item'),
          cell: ({ item }) => <bdi>{item.code}</bdi>,
          sortValue: ({ item }) => item.code,
          isRowHeader: true,
        },
        {
          key: 'before',
          header: t('calibration.plot-before'),
          cell: ({ before }) => formats.number(before, 2),
          sortValue: ({ before }) => before,
          isNumber: true,
        },
        {
          key: 'now',
          header: t('calibration.plot-now'),
          cell: ({ now }) => formats.number(now, 2),
          sortValue: ({ now }) => now,
          isNumber: true,
        },
        {
          key: 'verdict',
          header: t('calibration.verdict'),
          cell: ({ item }) => t(`calibration.verdict.${item.verdict}`),
          sortValue: ({ item }) => t(`calibration.verdict.${item.verdict}`),
        },
      ]}
    />
  );
}

function movedOf(items: readonly ItemDifference[]): readonly Moved[] {
  return items.flatMap((item) => {
    const [before, now] = [locationOf(item.before), locationOf(item.after)];
    return before === undefined || now === undefined ? [] : [{ item, before, now }];
  });
}

/** Whole logits, few enough to be read. */
function ticksOf({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / MOST_TICKS));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
