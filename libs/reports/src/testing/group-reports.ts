import type { AgencyReport, CohortReport } from '@qabilet/application';
import type {
  CompetenceLabel,
  EarlierFramework,
  GroupFigure,
  Progress,
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
    ...(figure.suppressed ? {} : { invited: 5000 + index, finished: 1200 + index, coverage: 0.24 }),
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
    points: [aWave(0, aFigure(index)), aWave(1, index % 4 === 3 ? HIDDEN : aFigure(index + 1))],
  }));
}

export function anAgencyReport(different: Partial<AgencyReport> = {}): AgencyReport {
  return {
    kind: 'agency',
    agencyName: 'Ministry of Regions',
    minimumCell: 5,
    progress: aProgress(),
    units: someUnits(4),
    ...different,
  };
}

export function aCohortReport(different: Partial<CohortReport> = {}): CohortReport {
  return {
    kind: 'cohort',
    agencyName: 'Institute',
    minimumCell: 5,
    progress: aProgress(),
    gaps: [0, 1].map((index) => ({
      competence: aCompetence(index),
      gap: 1.24 - index,
      low: 0.91 - index,
      high: 1.56 - index,
      shareAtTarget: 0.1 + index / 10,
      n: 13,
    })),
    ...different,
  };
}
