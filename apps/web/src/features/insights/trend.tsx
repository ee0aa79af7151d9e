import type { GroupFigure, Progress } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, TrendChart, type TrendPoint } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { bandsOf } from '../../scale';
import { figureValues, type GroupWords } from './group-words';
import { WaveTable } from './wave-table';

interface TrendProps {
  readonly progress: Progress;
  /** One a wave, in their order: all competences together, or one of them. */
  readonly figures: readonly GroupFigure[];
  readonly title: string;
  readonly say: GroupWords;
}

/** The mean of the group wave by wave on the level scale, and how many people each wave rests on. */
export function Trend({ progress, figures, title, say }: TrendProps) {
  const t = useStaffText();
  const { direction } = usePlace();
  const bands = bandsOf(progress.cuts);
  const ticks = progress.cuts.map((cut, index) => ({ value: cut, label: say.words.word(index + 1) }));
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
  const described = progress.waves.flatMap((wave, index) => {
    const figure = figures[index];
    return figure ? [t('progress.wave-words', { wave: wave.waveName, level: say.level(figure) })] : [];
  });
  return (
    <ChartFigure
      title={title}
      text={useChartText()}
      file={{
        name: 'trend',
        data: () => ({
          columns: [
            t('progress.wave'),
            t('progress.opened'),
            t('file.mean'),
            t('file.low'),
            t('file.high'),
            t('file.level'),
            t('progress.share'),
            t('heat.gap-n'),
          ],
          rows: progress.waves.map((wave, index) => [
            wave.waveName,
            wave.opensAt.slice(0, 10),
            ...figureValues(figures[index]),
          ]),
        }),
      }}
      table={<WaveTable waves={progress.waves} figures={figures} say={say} />}
    >
      <TrendChart
        description={t('progress.trend-description', { waves: described.join('; ') })}
        direction={direction}
        domain={{ from: bands[0]?.from ?? 0, to: bands.at(-1)?.to ?? 1 }}
        ticks={ticks}
        waves={progress.waves.map((wave, index) => {
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
        })}
        series={[{ key: 'mean', label: title, points }]}
      />
    </ChartFigure>
  );
}
