import type { MatchedProgress, Ranged } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, RankedBars, type ChartData } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';
import { rangeColumns, rangeValues } from './group-words';
import { ChangeTable, MovedTable } from './matched-tables';

interface MatchedFigureProps {
  readonly matched: MatchedProgress;
}

/** Change of each competence in the order of the framework, with its interval; without those that too few were measured in, the table alone where that is all. */
export function ChangeFigure({ matched }: MatchedFigureProps) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const text = useChartText();
  const bars = matched.competences.flatMap(({ competence, change, n }) =>
    change && n !== undefined ? [{ competence, change, n }] : [],
  );
  if (bars.length === 0) return <ChangeTable matched={matched} />;
  const ends = bars.flatMap(({ change }) => [change.low, change.high]);
  const number = (value: number) => formats.number(value, 2);
  return (
    <ChartFigure
      title={t('matched.caption')}
      text={text}
      table={<ChangeTable matched={matched} isCaptionHidden />}
      file={{ name: 'matched-change', data: () => changeData(matched, t) }}
    >
      <RankedBars
        direction={direction}
        domain={{ from: Math.min(-0.5, ...ends), to: Math.max(0.5, ...ends) }}
        tick={(value) => formats.number(value, 1)}
        text={{
          axis: t('matched.change'),
          bar: t('matched.beyond'),
          met: t('matched.within'),
          interval: t('heat.gap-interval'),
        }}
        bars={bars.map(({ competence, change, n }) => ({
          key: competence.code,
          name: <Local text={competence.name} />,
          value: change.value,
          interval: { from: change.low, to: change.high },
          figure: t('matched.figure', {
            change: number(change.value),
            low: number(change.low),
            high: number(change.high),
            n,
          }),
          isMet: change.low <= 0 && change.high >= 0,
        }))}
      />
    </ChartFigure>
  );
}

/** One line a competence; nothing stands where too few people do. */
function changeData(
  { competences, firstWave, lastWave }: MatchedProgress,
  t: ReturnType<typeof useStaffText>,
): ChartData {
  return {
    columns: [
      t('file.code'),
      t('progress.competence'),
      t('progress.first'),
      t('progress.last'),
      t('heat.gap-n'),
      ...rangeColumns(t('matched.change'), t),
      ...rangeColumns(t('matched.effect'), t),
      ...rangeColumns(t('matched.up'), t),
      ...rangeColumns(t('matched.down'), t),
    ],
    rows: competences.map(({ competence, n, change, effect, up, down }) => [
      ...[competence.code, competence.name.text, firstWave, lastWave, n],
      ...rangeValues(change),
      ...rangeValues(effect),
      ...rangeValues(up),
      ...rangeValues(down),
    ]),
  };
}

/** Who rose and who fell by a level or more, in one competence and in more of them; the table alone where all is hidden. */
export function MovedFigure({ matched }: MatchedFigureProps) {
  const { moved, firstWave, lastWave } = matched;
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const text = useChartText();
  const bar = (kind: 'gained' | 'lost', count: number, n: number, one: Ranged | undefined) =>
    one
      ? [
          {
            key: `${kind}-${count}`,
            name: t(`matched.${kind}-in`, { count }),
            value: one.value,
            interval: { from: one.low, to: one.high },
            figure: t('matched.share-figure', {
              share: formats.percent(one.value),
              low: formats.percent(one.low),
              high: formats.percent(one.high),
              n,
            }),
            isMet: kind === 'lost',
          },
        ]
      : [];
  const bars = moved.flatMap(({ competences, n = 0, gained, lost }) => [
    ...bar('gained', competences, n, gained),
    ...bar('lost', competences, n, lost),
  ]);
  if (bars.length === 0) return <MovedTable matched={matched} />;
  return (
    <ChartFigure
      title={t('matched.moved-caption')}
      text={text}
      table={<MovedTable matched={matched} isCaptionHidden />}
      file={{
        name: 'matched-people',
        data: () => ({
          columns: [
            t('matched.at-least'),
            t('progress.first'),
            t('progress.last'),
            t('matched.named'),
            ...rangeColumns(t('matched.gained'), t),
            ...rangeColumns(t('matched.lost'), t),
          ],
          rows: moved.map(({ competences, n, gained, lost }) => [
            ...[competences, firstWave, lastWave, n],
            ...rangeValues(gained),
            ...rangeValues(lost),
          ]),
        }),
      }}
    >
      <RankedBars
        direction={direction}
        domain={{ from: 0, to: 1 }}
        tick={formats.percent}
        text={{
          axis: t('figures.share'),
          bar: t('matched.gained'),
          met: t('matched.lost'),
          interval: t('heat.gap-interval'),
        }}
        bars={bars}
      />
    </ChartFigure>
  );
}
