import type { CompetenceFigures, SelfViewFigures, WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, ScatterPlot, ShareBars, type ChartData, type ScatterPoint } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';
import { rangeColumns, rangeValues } from './group-words';
import { SelfTable } from './self-table';

export interface RatedCompetence extends CompetenceFigures {
  readonly self: SelfViewFigures;
}

const LEVELS = [0, 1, 2, 3, 4] as const;

/** How the people of the group see themselves beside what was measured. */
export function SelfView({ figures }: { readonly figures: WaveFigures }) {
  const t = useStaffText();
  const rated = figures.competences.flatMap((one): readonly RatedCompetence[] =>
    one.self ? [{ ...one, self: one.self }] : [],
  );
  if (rated.length === 0) return null;
  return (
    <ChartFigure
      title={t('figures.self-caption')}
      text={useChartText()}
      file={{ name: 'self-view', data: () => selfData(rated, t) }}
      table={<SelfTable competences={rated} />}
    >
      <SelfPlot competences={rated} />
      <SelfShares competences={rated} />
    </ChartFigure>
  );
}

interface PictureProps {
  readonly competences: readonly RatedCompetence[];
}

/** A point a competence and never a person: the mean level of the self-view against the measured one. */
function SelfPlot({ competences }: PictureProps) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const points = competences.flatMap(({ competence, meanLevel, self }): ScatterPoint[] => {
    if (!meanLevel || self.meanLevel === undefined) return [];
    const { gap, meanLow: from, meanHigh: to } = self;
    const isMarked = gap !== undefined && (gap.low > 0 || gap.high < 0);
    return [
      {
        key: competence.code,
        across: meanLevel.value,
        up: self.meanLevel,
        isMarked,
        ...(from !== undefined &&
          to !== undefined && {
            intervals: { across: { from: meanLevel.low, to: meanLevel.high }, up: { from, to } },
          }),
        ...(isMarked && { label: competence.code }),
      },
    ];
  });
  if (points.length === 0) return null;
  const higher = points.filter(({ isMarked, across, up }) => isMarked && up > across).length;
  const lower = points.filter(({ isMarked, across, up }) => isMarked && up < across).length;
  return (
    <>
      <p className="q-hint q-measure">{t('figures.self-plot-text')}</p>
      <ScatterPlot
        description={t('figures.self-plot-words', { all: points.length, higher, lower })}
        points={points}
        domain={{ from: 0, to: 4 }}
        ticks={LEVELS.map((value) => ({ value, label: formats.number(value) }))}
        axes={{ across: t('figures.self-plot-across'), up: t('figures.self-plot-up') }}
        legend={{ plain: t('figures.self-plot-in-line'), marked: t('figures.self-plot-apart') }}
        direction={direction}
      />
    </>
  );
}

/** Of the people who can be compared, how many see themselves lower, in line and higher. */
function SelfShares({ competences }: PictureProps) {
  const t = useStaffText();
  const { direction, formats } = usePlace();
  const parts = [
    { tone: 'lower', label: t('figures.self-lower') },
    { tone: 'in-line', label: t('figures.self-in-line') },
    { tone: 'higher', label: t('figures.self-higher') },
  ] as const;
  const bars = competences.flatMap(({ competence, self }) => {
    const { lower, inLine, higher } = self;
    if (!lower || !inLine || !higher) return [];
    const shares = [lower.value, inLine.value, higher.value];
    const words = parts.map(({ label }, i) =>
      t('figures.part-words', { share: formats.percent(shares[i] ?? 0), part: label }),
    );
    return [
      {
        key: competence.code,
        name: (
          <>
            <bdi>{competence.code}</bdi> <Local text={competence.name} />
          </>
        ),
        count: t('staff.n', { n: self.compared }),
        description: t('figures.distribution-words', {
          competence: competence.name.text,
          parts: words.join('; '),
        }),
        shares,
      },
    ];
  });
  if (bars.length === 0) return null;
  return <ShareBars direction={direction} percent={formats.percent} parts={parts} bars={bars} />;
}

/** Each figure with both ends of its interval. */
function selfData(competences: readonly RatedCompetence[], t: ReturnType<typeof useStaffText>): ChartData {
  return {
    columns: [
      t('file.code'),
      t('heat.gap-competence'),
      ...rangeColumns(t('figures.mean-level'), t),
      ...rangeColumns(t('figures.self-level'), t),
      ...rangeColumns(t('figures.self-gap'), t),
      t('figures.rated'),
      t('figures.compared'),
      ...rangeColumns(t('figures.self-lower'), t),
      ...rangeColumns(t('figures.self-in-line'), t),
      ...rangeColumns(t('figures.self-higher'), t),
    ],
    rows: competences.map(({ competence, meanLevel, self }) => [
      competence.code,
      competence.name.text,
      ...rangeValues(meanLevel),
      self.meanLevel,
      self.meanLow,
      self.meanHigh,
      ...rangeValues(self.gap),
      self.rated,
      self.compared,
      ...rangeValues(self.lower),
      ...rangeValues(self.inLine),
      ...rangeValues(self.higher),
    ]),
  };
}
