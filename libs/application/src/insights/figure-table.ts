import { skillPoints } from '@qabilet/analytics';
import type { AgencyOverview, GroupFigure, Progress, UnitNode, WavePoint } from '@qabilet/contracts';
import { isShowable } from './group-figure';

/** One group in one wave, over all competences or in one; what is not shown is null. */
export interface FigureRow {
  readonly group_kind: 'all' | 'unit';
  readonly group_id: string;
  readonly group_name: string;
  readonly parent_id: string;
  readonly wave_id: string;
  readonly wave_name: string;
  readonly wave_kind: string;
  readonly opens_at: string;
  /** Empty: all competences that roles ask for together. */
  readonly competence: string;
  readonly suppressed: boolean;
  readonly invited: number | null;
  readonly finished: number | null;
  readonly coverage: number | null;
  readonly n: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number | null;
  readonly share_at_target: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly skill_points: number | null;
  readonly skill_low: number | null;
  readonly skill_high: number | null;
  /** To this wave, the last with a mean; null in all others. */
  readonly change: number | null;
  readonly change_low: number | null;
  readonly change_high: number | null;
}

type Shown = Pick<WavePoint, 'invited' | 'finished' | 'valid' | 'coverage' | 'figure'>;
/** A group over the waves, with its change from the first to the last of them that has a mean. */
type Trend = Pick<Progress, 'change' | 'changeLow' | 'changeHigh'>;
type Head = Pick<FigureRow, 'group_kind' | 'group_id' | 'group_name' | 'parent_id'>;

/**
 * The figures of the overview as one table: every file of them is written from these rows, so that they equal the screen
 * and each other. Of a group that is too small its counts stay out, too, though its trainers may know them.
 */
export function figureTable({ progress, units, minimumCell }: AgencyOverview): readonly FigureRow[] {
  if (!progress) return [];
  const whole: Head = {
    group_kind: 'all',
    group_id: progress.cohortId,
    group_name: progress.cohortName,
    parent_id: '',
  };
  const { waves } = progress;
  return [
    ...withChange(
      progress,
      waves.map((point) =>
        rowOf(whole, point, {
          competence: '',
          shown: isCountable(point, minimumCell) ? point : { figure: point.figure },
        }),
      ),
    ),
    ...progress.competences.flatMap(({ competence, points, ...trend }) =>
      withChange(
        trend,
        waves.flatMap((wave, i) => {
          const figure = points[i];
          return figure ? [rowOf(whole, wave, { competence: competence.code, shown: { figure } })] : [];
        }),
      ),
    ),
    ...units.flatMap((unit) =>
      withChange(
        unit,
        unit.points.map((point) =>
          rowOf(headOf(unit, progress.cohortId), point, { competence: '', shown: point }),
        ),
      ),
    ),
  ];
}

/** The rows of a group wave by wave; the change that the page names stands in the last one with a mean. */
function withChange(
  { change, changeLow, changeHigh }: Trend,
  rows: readonly FigureRow[],
): readonly FigureRow[] {
  const last = rows.findLastIndex(({ mean }) => mean !== null);
  return rows.map((row, i) =>
    i === last
      ? { ...row, change: change ?? null, change_low: changeLow ?? null, change_high: changeHigh ?? null }
      : row,
  );
}

/** The page shows the counts of a whole campaign however small; a file does not. */
function isCountable({ invited = 0, finished = 0, valid = 0 }: WavePoint, minimum: number): boolean {
  return [invited, finished, valid].every((people) => isShowable(people, minimum));
}

function headOf({ id, name, parentId }: UnitNode, cohortId: string): Head {
  return { group_kind: 'unit', group_id: id, group_name: name, parent_id: parentId ?? cohortId };
}

function rowOf(
  head: Head,
  { waveId, waveName, kind, opensAt }: WavePoint,
  { competence, shown }: { readonly competence: string; readonly shown: Shown },
): FigureRow {
  const { figure } = shown;
  const counts: Omit<Shown, 'figure'> = figure.suppressed ? {} : shown;
  return {
    ...head,
    wave_id: waveId,
    wave_name: waveName,
    wave_kind: kind,
    opens_at: opensAt,
    competence,
    suppressed: figure.suppressed,
    invited: counts.invited ?? null,
    finished: counts.finished ?? null,
    coverage: counts.coverage ?? null,
    ...placeOf(figure),
    change: null,
    change_low: null,
    change_high: null,
  };
}

function placeOf({ n, mean, low, high, level, shareAtTarget, shareLow, shareHigh }: GroupFigure) {
  return {
    n: n ?? null,
    mean: mean ?? null,
    low: low ?? null,
    high: high ?? null,
    level: level ?? null,
    share_at_target: shareAtTarget ?? null,
    share_low: shareLow ?? null,
    share_high: shareHigh ?? null,
    skill_points: pointsOf(shareAtTarget),
    skill_low: pointsOf(shareLow),
    skill_high: pointsOf(shareHigh),
  };
}

function pointsOf(share: number | undefined): number | null {
  return share === undefined ? null : skillPoints(share);
}
