import type { GroupReport } from '@qabilet/application';
import type { EarlierFramework, GoalView, Progress, WavePoint } from '@qabilet/contracts';
import { goalSubject, goalValue } from './goals-section';
import { onLevelScale, scaleCell } from './place';
import type { Cell, Column, Section } from './report-document';
import type { ReportWords } from './report-words';

/** Wave by wave, all competences together. */
export function wavesSection(report: Pick<GroupReport, 'progress' | 'goals'>, say: ReportWords): Section {
  const { t } = say;
  const { progress, goals } = report;
  const { waves, cuts, earlier } = progress;
  return {
    heading: t('progress.title'),
    ...(earlier.length > 0 && { notice: earlierNotice(earlier, say) }),
    ...(waves.some(({ figure }) => say.isShown(figure)) && { lead: changeSentence(progress, say) }),
    columns: [...waveColumns(say), { header: t('progress.coverage'), kind: 'number' }],
    rows: [
      ...waves.map((wave) => [...waveCells(wave, cuts, say), { text: say.coverage(wave) }]),
      ...goals
        .filter(isForetold)
        .filter(isOfAll)
        .slice(0, 1)
        .map((goal) => [...expectedCells(goal, cuts, say), { text: say.nothing }]),
    ],
    empty: t('progress.empty-text'),
  };
}

/** What waves that measured with another framework have to do with the latest. */
function earlierNotice(
  earlier: readonly EarlierFramework[],
  { t }: ReportWords,
): NonNullable<Section['notice']> {
  const told = earlier.map(({ title, version, waves, competences, carried }) =>
    [
      t('progress.earlier-waves', { waves: waves.join(', '), framework: `${title} ${version}` }),
      t('progress.earlier-carried', { carried, competences }),
    ].join(' '),
  );
  return { title: t('progress.earlier-title'), items: [...told, t('progress.earlier-scales')] };
}

/** The waves of a unit that has a goal, and what is to be expected of it: what the screen draws below its goals. */
export function unitGoalSections(
  { progress, goals }: Pick<GroupReport, 'progress' | 'goals'>,
  say: ReportWords,
): readonly Section[] {
  const { waves, competences } = progress;
  return goals.filter(isForetold).flatMap((goal): readonly Section[] => {
    const { figures } = goal;
    if (!figures) return [];
    const trend = competences.find(({ competence }) => competence.code === goal.competence);
    const { cuts } = trend ?? progress;
    return [
      {
        heading: `${say.t('progress.trend-title')}: ${goalSubject(goal, say)}`,
        isPart: true,
        columns: waveColumns(say),
        rows: [
          ...waves.map(({ waveName, opensAt, figure }, index) =>
            waveCells({ waveName, opensAt, figure: figures[index] ?? figure }, cuts, say),
          ),
          expectedCells(goal, cuts, say),
        ],
        empty: '',
      },
    ];
  });
}

function waveColumns({ t }: ReportWords): readonly Column[] {
  return [
    { header: t('progress.wave'), kind: 'name' },
    { header: t('progress.level'), kind: 'words' },
    { header: t('figures.mean'), kind: 'number' },
    { header: '', kind: 'picture' },
    { header: t('progress.share'), kind: 'figure' },
    { header: t('progress.people'), kind: 'number' },
  ];
}

function waveCells(
  { waveName, opensAt, figure }: Pick<WavePoint, 'waveName' | 'opensAt' | 'figure'>,
  cuts: readonly number[],
  say: ReportWords,
): readonly Cell[] {
  return [
    { text: waveName, below: say.date(opensAt) },
    { text: say.level(figure) },
    say.mean(figure),
    scaleCell(figure, cuts, say),
    { text: say.share(figure) },
    { text: say.people(figure) },
  ];
}

type Foretold = GoalView & Required<Pick<GoalView, 'mean' | 'expected'>>;

function isForetold(goal: GoalView): goal is Foretold {
  return goal.mean !== undefined && goal.expected !== undefined;
}

/** A goal of the whole cohort in all competences. */
function isOfAll({ unitId, competence }: GoalView): boolean {
  return unitId === undefined && competence === undefined;
}

/** What is expected by the day of a goal, as one more wave. */
function expectedCells(goal: Foretold, cuts: readonly number[], say: ReportWords): readonly Cell[] {
  const { kind, mean, expected, dueOn } = goal;
  const { t, nothing } = say;
  const write = goalValue(goal, say);
  const interval = { low: write(expected.low), high: write(expected.high) };
  return [
    { text: t('goals.expected'), below: say.date(dueOn) },
    { text: kind === 'gain' ? t('goals.gained', interval) : nothing },
    say.ranged(mean, say.hundredth),
    { scale: onLevelScale(cuts, { mean: mean.value, low: mean.low, high: mean.high }) },
    { text: kind === 'share' ? t('staff.interval', interval) : nothing },
    { text: nothing },
  ];
}

type Change = Pick<Progress, 'change' | 'changeLow' | 'changeHigh'>;

const SENTENCES = {
  rise: 'progress.change-up',
  fall: 'progress.change-down',
  within: 'progress.change-none',
} as const;

/** A change counts when its interval leaves out zero; absent until there are two waves. */
function changeOf({ change: by, changeLow: low, changeHigh: high }: Change) {
  if (by === undefined || low === undefined || high === undefined) return undefined;
  if (low > 0) return { kind: 'rise', by, low, high } as const;
  return { kind: high < 0 ? 'fall' : 'within', by, low, high } as const;
}

/** How far a mean moved, with its interval, and whether that is more than error. */
export function changeCell(change: Change, { t, nothing, hundredth, interval }: ReportWords): Cell {
  const moved = changeOf(change);
  if (!moved) return { text: nothing, isQuiet: true };
  return {
    text: `${t(`progress.change-${moved.kind}`)} ${hundredth(moved.by)}`,
    below: interval(hundredth(moved.low), hundredth(moved.high)),
  };
}

/** From which wave to which the mean over all competences moved; waves of earlier frameworks stand on other scales. */
function changeSentence(progress: Progress, { t, isShown, hundredth, interval }: ReportWords): string {
  const moved = changeOf(progress);
  if (!moved) return t('progress.one-wave');
  const before = progress.earlier.flatMap(({ waves }) => waves);
  const shown = progress.waves.filter(
    ({ waveName, figure }) => !before.includes(waveName) && isShown(figure) && figure.mean !== undefined,
  );
  const { kind, by, low, high } = moved;
  // A fall is said by how far it went.
  const [least, most] = kind === 'fall' ? [-high, -low] : [low, high];
  return t(SENTENCES[kind], {
    first: shown[0]?.waveName ?? '',
    last: shown.at(-1)?.waveName ?? '',
    by: hundredth(kind === 'fall' ? -by : by),
    interval: interval(hundredth(least), hundredth(most)),
  });
}
