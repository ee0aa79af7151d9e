import type { GoalView, GroupFigure, Ranged, WavePoint } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { useGoalWords } from './goal-words';
import type { GroupWords } from './group-words';
import { NO_FIGURE, rangedMean, useRanged } from './ranged-cell';

interface WaveTableProps {
  readonly waves: readonly WavePoint[];
  readonly figures: readonly GroupFigure[];
  readonly say: GroupWords;
  /** Of the same group: what is expected of it stands in a last row. */
  readonly goal?: GoalView;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly day: string;
  readonly mean?: Ranged;
  readonly cells: Readonly<Record<'level' | (typeof COUNTED)[number], string>>;
}

const COUNTED = ['share', 'people', 'coverage'] as const;
const EXPECTED = { share: 'staff.interval', gain: 'goals.gained' } as const;

/** The waves as rows: level, mean on the scale with its interval, share at target, people, and coverage of the cohort. */
export function WaveTable({ waves, figures, say, goal }: WaveTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { write } = useGoalWords();
  const ranged = useRanged();
  const ofWaves = waves.map((wave, index): Row => {
    const figure = figures[index] ?? wave.figure;
    return {
      key: wave.waveId,
      name: wave.waveName,
      day: wave.opensAt,
      mean: say.isShown(figure) ? rangedMean(figure) : undefined,
      cells: {
        level: say.level(figure),
        share: say.share(figure),
        people: say.people(figure),
        coverage: say.coverage(wave),
      },
    };
  });
  const expected = (goal?.mean && goal.expected) || undefined;
  const ahead = goal &&
    expected && {
      key: 'expected',
      name: t('goals.expected'),
      day: goal.dueOn,
      mean: goal.mean,
      cells: {
        ...{ level: NO_FIGURE, share: NO_FIGURE, people: NO_FIGURE, coverage: NO_FIGURE },
        [goal.kind === 'share' ? 'share' : 'level']: t(EXPECTED[goal.kind], {
          low: write(goal, expected.low),
          high: write(goal, expected.high),
        }),
      },
    };
  return (
    <Table
      caption={t('progress.table-caption')}
      isCaptionHidden
      rows={ahead ? [...ofWaves, ahead] : ofWaves}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'wave',
          header: t('progress.wave'),
          cell: (row) => (
            <>
              <bdi>{row.name}</bdi>
              <br />
              <span className="q-muted">{formats.date(row.day)}</span>
            </>
          ),
          isRowHeader: true,
        },
        { key: 'level', header: t('progress.level'), cell: (row) => row.cells.level },
        {
          key: 'mean',
          header: t('figures.mean'),
          cell: (row) => ranged(row.mean, (value) => formats.number(value, 2)),
          isNumber: true,
        },
        ...COUNTED.filter((column) => column !== 'coverage' || goal?.unitId === undefined).map((column) => ({
          key: column,
          header: t(`progress.${column}`),
          cell: (row: Row) => row.cells[column],
          isNumber: true,
        })),
      ]}
    />
  );
}
