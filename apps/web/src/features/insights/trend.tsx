import type { GoalView, GroupFigure, Progress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, TrendChart, type TrendPoint } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { bandsOf } from '../../scale';
import { useGoalWords } from './goal-words';
import { figureColumns, figureValues, type GroupWords } from './group-words';
import { WaveTable } from './wave-table';

interface TrendProps {
  readonly progress: Progress;
  /** One a wave, in their order: all competences together, or one of them. */
  readonly figures: readonly GroupFigure[];
  /** Where the levels begin in what the figures are of. */
  readonly cuts: readonly number[];
  readonly title: string;
  readonly say: GroupWords;
  /** Of the same group, with what is expected of it. */
  readonly goal?: GoalView;
}

/** Stands beside the waves in the picture. */
const EXPECTED = 'expected';

/** The mean of the group wave by wave on the level scale, and how many people each wave rests on. */
export function Trend({ progress, figures, cuts, title, say, goal }: TrendProps) {
  const t = useStaffText();
  const { direction } = usePlace();
  const bands = bandsOf(cuts);
  const ticks = cuts.map((cut, index) => ({ value: cut, label: say.words.word(index + 1) }));
  const points = progress.waves.flatMap((wave, index): readonly TrendPoint[] => {
    const figure = figures[index];
    if (!figure || !say.isShown(figure) || figure.mean === undefined) return [];
    return [
      {
        wave: wave.waveId,
        value: figure.mean,
        interval: { from: figure.low ?? figure.mean, to: figure.high ?? figure.mean },
        figure: say.level(figure),
      },
    ];
  });
  const ahead = useExpectation(goal, points.at(-1));
  const described = progress.waves.flatMap((wave, index) => {
    const figure = figures[index];
    if (!figure) return [];
    const [level, mean] = [say.level(figure), say.mean(figure)];
    if (mean === undefined) return [t('progress.wave-words', { wave: wave.waveName, level })];
    return [t('progress.wave-figures', { wave: wave.waveName, level, mean, n: figure.n ?? 0 })];
  });
  return (
    <ChartFigure
      title={title}
      text={useChartText()}
      file={{
        name: 'trend',
        data: () => ({
          columns: [t('progress.wave'), t('progress.opened'), ...figureColumns(t)],
          rows: [
            ...progress.waves.map((wave, index) => [
              wave.waveName,
              wave.opensAt.slice(0, 10),
              ...figureValues(figures[index]),
            ]),
            ...(ahead ? [ahead.values] : []),
          ],
        }),
      }}
      table={<WaveTable waves={progress.waves} figures={figures} say={say} goal={goal} />}
    >
      <TrendChart
        description={[t('progress.trend-description', { waves: described.join('; ') }), ahead?.words]
          .filter(Boolean)
          .join(' ')}
        direction={direction}
        domain={{ from: bands[0]?.from ?? 0, to: bands.at(-1)?.to ?? 1 }}
        ticks={ticks}
        waves={[
          ...progress.waves.map((wave, index) => {
            const figure = figures[index];
            return {
              key: wave.waveId,
              label: wave.waveName,
              count:
                figure && !figure.suppressed
                  ? t('staff.n', { n: figure.n ?? 0 })
                  : figure
                    ? say.people(figure)
                    : '',
            };
          }),
          ...(ahead ? [ahead.wave] : []),
        ]}
        series={[{ key: 'mean', label: title, points }, ...(ahead ? [ahead.series] : [])]}
        goal={ahead?.goal}
      />
    </ChartFigure>
  );
}

/** What is expected by the day of a goal as one more wave of the picture, from the last wave on. */
function useExpectation(goal: GoalView | undefined, last: TrendPoint | undefined) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { write } = useGoalWords();
  if (!goal?.mean || !goal.expected || !last) return undefined;
  const { mean, expected, needed, dueOn, value } = goal;
  const date = formats.date(dueOn);
  const [low, high] = [write(goal, expected.low), write(goal, expected.high)];
  const point = {
    wave: EXPECTED,
    value: mean.value,
    interval: { from: mean.low, to: mean.high },
    figure: '',
  };
  return {
    words: t('goals.description', { date, low, high, goal: write(goal, value) }),
    wave: { key: EXPECTED, label: date, count: t('goals.expected-short') },
    series: { key: EXPECTED, label: t('goals.expected'), points: [last, point] },
    goal:
      needed === undefined
        ? undefined
        : { wave: EXPECTED, value: needed, label: `${t('goals.mark')}: ${write(goal, value)}` },
    values: [t('goals.expected'), dueOn, mean.value, mean.low, mean.high],
  };
}
