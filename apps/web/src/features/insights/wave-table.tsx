import type { GoalView, GroupFigure, WavePoint } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Table } from '@qabilet/ui';
import { useGoalWords } from './goal-words';
import type { GroupWords } from './group-words';

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
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], string>>;
}

const COLUMNS = ['level', 'share', 'people', 'coverage'] as const;
const NOT_KNOWN = '–';
const EXPECTED = { share: 'staff.interval', gain: 'goals.gained' } as const;

/** The waves as rows: level, share at target, people, coverage. */
export function WaveTable({ waves, figures, say, goal }: WaveTableProps) {
  const t = useStaffText();
  const { formats } = usePlace();
  const { write } = useGoalWords();
  const ofWaves = waves.map((wave, index): Row => {
    const figure = figures[index] ?? wave.figure;
    return {
      key: wave.waveId,
      name: wave.waveName,
      day: wave.opensAt,
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
      cells: {
        ...{ level: NOT_KNOWN, share: NOT_KNOWN, people: NOT_KNOWN, coverage: NOT_KNOWN },
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
        ...COLUMNS.map((column) => ({
          key: column,
          header: t(`progress.${column}`),
          cell: (row: Row) => row.cells[column],
          isNumber: column !== 'level',
        })),
      ]}
    />
  );
}
