import type { CompetenceFigures, WaveFigures } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { ChartFigure, ShareBars, Table, type ChartData } from '@qabilet/ui';
import { useChartText } from '../../frame/chart-text';
import { Local } from '../../frame/local';
import { levelWords, type LevelWords } from '../../scale';
import { useNamedColumn } from './named-column';
import { useRanged } from './ranged-cell';

interface LevelDistributionProps {
  readonly figures: WaveFigures;
  readonly competences: readonly CompetenceFigures[];
}

/** Which part of the group stands at each level, competence by competence. */
export function LevelDistribution({ figures, competences }: LevelDistributionProps) {
  const t = useStaffText();
  const { formats, direction } = usePlace();
  const words = levelWords(figures.levels, (level) => t('heat.below-first', { level }));
  const inWords = ({ competence, standings = [] }: CompetenceFigures) =>
    t('figures.distribution-words', {
      competence: competence.name.text,
      parts: standings
        .map(({ value }, level) =>
          t('figures.part-words', { share: formats.percent(value), part: words.word(level) }),
        )
        .join('; '),
    });
  return (
    <ChartFigure
      title={t('figures.distribution-caption')}
      text={useChartText()}
      file={{ name: 'levels', data: () => distributionData(competences, { t, words }) }}
      table={<DistributionTable competences={competences} words={words} />}
    >
      <ShareBars
        direction={direction}
        percent={formats.percent}
        parts={words.steps.map(({ step, label }) => ({ tone: step, label }))}
        bars={competences.map((row) => ({
          key: row.competence.code,
          name: <Local text={row.competence.name} />,
          count: t('staff.n', { n: row.figure.n ?? 0 }),
          description: inWords(row),
          shares: (row.standings ?? []).map(({ value }) => value),
        }))}
      />
    </ChartFigure>
  );
}

function DistributionTable(props: {
  readonly competences: readonly CompetenceFigures[];
  readonly words: LevelWords;
}) {
  const t = useStaffText();
  const { formats } = usePlace();
  const ranged = useRanged();
  const named = useNamedColumn();
  return (
    <Table
      caption={t('figures.distribution-caption')}
      isCaptionHidden
      locale={formats.locale}
      rows={props.competences}
      rowKey={(row) => row.competence.code}
      columns={[
        named,
        {
          key: 'n',
          header: t('heat.gap-n'),
          cell: (row) => formats.number(row.figure.n ?? 0),
          sortValue: (row) => row.figure.n,
          isNumber: true,
        },
        ...props.words.steps.map(({ step, label }) => ({
          key: `at-${step}`,
          header: label,
          cell: (row: CompetenceFigures) => ranged(row.standings?.[step], formats.percent),
          sortValue: (row: CompetenceFigures) => row.standings?.[step]?.value,
          isNumber: true,
        })),
        {
          key: 'mean-level',
          header: t('figures.mean-level'),
          cell: (row) => ranged(row.meanLevel, (value) => formats.number(value, 1)),
          sortValue: (row) => row.meanLevel?.value,
          isNumber: true,
        },
      ]}
    />
  );
}

/** One line for each competence and level. */
function distributionData(
  competences: readonly CompetenceFigures[],
  { t, words }: { readonly t: ReturnType<typeof useStaffText>; readonly words: LevelWords },
): ChartData {
  return {
    columns: [
      t('file.code'),
      t('heat.gap-competence'),
      t('heat.gap-n'),
      t('file.level'),
      t('figures.level-name'),
      t('figures.share'),
      t('file.low'),
      t('file.high'),
    ],
    rows: competences.flatMap(({ competence, figure, standings = [] }) =>
      standings.map(({ value, low, high }, level) => [
        competence.code,
        competence.name.text,
        figure.n,
        level,
        words.word(level),
        value,
        low,
        high,
      ]),
    ),
  };
}
