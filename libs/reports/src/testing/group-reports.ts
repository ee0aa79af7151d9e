import type { AgencyReport, CohortReport } from '@qabilet/application';
import type {
  AgencyComparison,
  CompetenceLabel,
  EarlierFramework,
  GoalView,
  GroupFigure,
  MatchedProgress,
  Progress,
  RankedGap,
  UnitNode,
  WavePoint,
} from '@qabilet/contracts';

const inEnglish = (text: string) => ({ text, language: 'en' as const });

const HIDDEN: GroupFigure = { suppressed: true };

/** A figure that differs with every index, so that no two rows of a report are alike. */
function aFigure(index: number): GroupFigure {
  const mean = -1.4 + (index % 28) / 10;
  const level = [-1.5, -0.5, 0.5, 1.5].filter((cut) => mean >= cut).length;
  return {
    suppressed: false,
    enough: true,
    n: 1000 + 7 * index,
    mean,
    low: mean - 0.15,
    high: mean + 0.15,
    level,
    shareAtTarget: (index % 100) / 100,
  };
}

function aCompetence(index: number): CompetenceLabel {
  return {
    code: `C.${index}`,
    name: inEnglish(`Competence number ${index}`),
    areaCode: 'C',
    areaName: inEnglish('Area'),
  };
}

function aWave(index: number, figure: GroupFigure): WavePoint {
  return {
    waveId: `wave-${index}`,
    waveName: `Wave ${index}`,
    kind: 'baseline',
    opensAt: `2026-0${index + 1}-01T06:00:00Z`,
    ...(figure.suppressed
      ? {}
      : { invited: 5000 + index, finished: 1300 + index, valid: 1200 + index, coverage: 0.24 }),
    figure,
  };
}

export function aProgress(competences = 3, different: Partial<Progress> = {}): Progress {
  return {
    cohortId: 'cohort',
    cohortName: 'Programme of 2026',
    levels: ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'].map((name, index) => ({
      ordinal: index + 1,
      name: inEnglish(name),
    })),
    cuts: [-1.5, -0.5, 0.5, 1.5],
    waves: [aWave(0, aFigure(3)), aWave(1, aFigure(9))],
    change: 0.6,
    changeLow: 0.38,
    changeHigh: 0.82,
    competences: Array.from({ length: competences }, (_, index) => ({
      competence: aCompetence(index),
      cuts: [-1.5, -0.5, 0.5, 1.5],
      points: [aFigure(index), aFigure(index + 5)],
      change: 0.5,
      changeLow: 0.2,
      changeHigh: 0.8,
    })),
    earlier: [],
    updatedAt: '2026-10-10T10:00:00Z',
    ...different,
  };
}

export function anEarlierFramework(): EarlierFramework {
  return { title: 'DigComp', version: '2.2', waves: ['Wave 0'], competences: 21, carried: 18 };
}

export function someUnits(count: number): UnitNode[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `unit-${index}`,
    name: `Office number ${index}`,
    depth: index === 0 ? 0 : 1,
    ...(index === 0 ? {} : { parentId: 'unit-0' }),
    ...(index % 4 === 3 ? {} : { change: 0.31, changeLow: 0.12, changeHigh: 0.5 }),
    points: [aWave(0, aFigure(index)), aWave(1, index % 4 === 3 ? HIDDEN : aFigure(index + 1))],
  }));
}

/** One of each kind in turn: what is expected, what was reached, and what cannot be said. */
export function someGoals(): GoalView[] {
  const ranged = (value: number) => ({ value, low: value - 0.07, high: value + 0.09 });
  const share = { kind: 'share', value: 0.8, dueOn: '2026-10-31', waveName: 'Wave 1' } as const;
  const gain = { kind: 'gain', value: 0.5, dueOn: '2026-11-30', waveName: 'Wave 1' } as const;
  return [
    {
      ...{ ...share, state: 'expected', verdict: 'unlikely' },
      ...{ now: ranged(0.45), expected: ranged(0.61), mean: ranged(0.4), needed: 1.2 },
    },
    {
      ...gain,
      competence: 'C.1',
      competenceLabel: aCompetence(1),
      state: 'over',
      now: ranged(0.6),
      verdict: 'likely',
    },
    { ...share, unitId: 'unit-1', unitName: 'Office number 1', state: 'hidden', figures: [HIDDEN, HIDDEN] },
    {
      ...{ ...share, unitId: 'unit-2', unitName: 'Office number 2', figures: [HIDDEN, aFigure(11)] },
      ...{
        state: 'expected',
        verdict: 'likely',
        now: ranged(0.7),
        expected: ranged(0.83),
        mean: ranged(0.9),
      },
    },
  ];
}

function someGaps(): RankedGap[] {
  return [0, 1].map((index) => ({
    competence: aCompetence(index),
    gap: 1.24 - index,
    low: 0.91 - index,
    high: 1.56 - index,
    shareAtTarget: 0.1 + index / 10,
    n: 13,
  }));
}

export function aComparison(different: Partial<AgencyComparison> = {}): AgencyComparison {
  return {
    ...{ state: 'shown', fewestAgencies: 5, fewestPeople: 30 },
    ...{ own: 0.41, ownLow: 0.36, ownHigh: 0.46, n: 210 },
    ...{ agencies: 9, lower: 0.33, median: 0.47, upper: 0.58, madeAt: '2026-10-01T03:00:00Z' },
    ...different,
  };
}

export function aMatchedProgress(different: Partial<MatchedProgress> = {}): MatchedProgress {
  const ranged = (value: number) => ({ value, low: value - 0.06, high: value + 0.08 });
  return {
    ...{ state: 'shown', firstWave: 'Wave 0', lastWave: 'Wave 1', matched: 1001, joined: 62, left: 20 },
    competences: [
      {
        ...{ competence: aCompetence(0), n: 990, change: ranged(0.31), effect: ranged(0.29) },
        ...{ up: ranged(0.22), down: ranged(0.07) },
      },
      { competence: aCompetence(1) },
    ],
    moved: [
      { competences: 1, n: 988, gained: ranged(0.52), lost: ranged(0.18) },
      { competences: 2, n: 901, gained: ranged(0.28), lost: ranged(0.1) },
      { competences: 3 },
    ],
    minimumCell: 5,
    ...different,
  };
}

export function anAgencyReport(different: Partial<AgencyReport> = {}): AgencyReport {
  return {
    kind: 'agency',
    agencyName: 'Ministry of Regions',
    minimumCell: 5,
    progress: aProgress(),
    goals: someGoals(),
    gaps: someGaps(),
    units: someUnits(4),
    comparison: aComparison(),
    ...different,
  };
}

export function aCohortReport(different: Partial<CohortReport> = {}): CohortReport {
  return {
    kind: 'cohort',
    agencyName: 'Institute',
    minimumCell: 5,
    progress: aProgress(),
    goals: someGoals(),
    gaps: someGaps(),
    matched: aMatchedProgress(),
    ...different,
  };
}
