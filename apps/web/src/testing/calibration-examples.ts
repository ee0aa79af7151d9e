import type {
  CalibrationOverview,
  CalibrationReport,
  CalibrationRunRow,
  CalibrationRunView,
  CalibrationSource,
  ItemDifference,
} from '@qabilet/api-client';
import { competence, english } from './examples';

export function run(overrides: Partial<CalibrationRunRow> = {}): CalibrationRunRow {
  return {
    id: 'run-1',
    state: 'draft',
    waves: [{ waveId: 'wave-1', waveName: 'Baseline', cohortName: 'Programme 2026' }],
    competences: [],
    baseVersion: '2026.1',
    requestedBy: 'Anna Weber',
    requestedAt: '2026-04-10T09:00:00Z',
    done: 0,
    total: 0,
    ...overrides,
  };
}

export function runView(overrides: Partial<CalibrationRunView> = {}): CalibrationRunView {
  return { ...run(), isSuperseded: false, ...overrides };
}

export function overview(overrides: Partial<CalibrationOverview> = {}): CalibrationOverview {
  return {
    runs: [],
    releases: [
      {
        id: 'calibration-1',
        version: '2026.1',
        releasedAt: '2026-01-10T09:00:00Z',
        frameworkReleaseId: 'framework-1',
        isNewest: true,
        items: 215,
        calibrated: 0,
        rescorings: [],
      },
    ],
    ...overrides,
  };
}

export function source(overrides: Partial<CalibrationSource> = {}): CalibrationSource {
  return {
    frameworkReleaseId: 'framework-1',
    frameworkName: 'DigComp',
    frameworkVersion: '3.0',
    baseCalibrationId: 'calibration-1',
    baseVersion: '2026.1',
    competences: [competence('1.1', 'Searching'), competence('1.2', 'Judging')],
    waves: [
      {
        waveId: 'wave-1',
        waveName: 'Baseline',
        cohortName: 'Programme 2026',
        opensAt: '2026-04-01T06:00:00Z',
        closesAt: '2026-04-30T18:00:00Z',
        finished: 12,
        largestGroup: 9,
        version: '2026.1',
      },
      {
        waveId: 'wave-2',
        waveName: 'Endline',
        cohortName: 'Programme 2026',
        opensAt: '2026-09-01T06:00:00Z',
        closesAt: '2026-09-30T18:00:00Z',
        finished: 0,
        largestGroup: 0,
        version: '2026.1',
      },
    ],
    ...overrides,
  };
}

const EXPERTS = { model: '2pl', a: 1, b: [0.2] } as const;

/** An item with too few answers. */
export function kept(code: string, overrides: Partial<ItemDifference> = {}): ItemDifference {
  return {
    itemId: `item-${code}`,
    code,
    stem: english(`What do you do about ${code}?`),
    competence: '1.1',
    state: 'operational',
    answers: 7,
    pilotAnswers: 0,
    verdict: 'keep',
    reasons: [],
    before: EXPERTS,
    drifted: false,
    ...overrides,
  };
}

/** An item whose answers gave it new values. */
export function taken(code: string, overrides: Partial<ItemDifference> = {}): ItemDifference {
  return kept(code, {
    answers: 640,
    pilotAnswers: 40,
    verdict: 'take',
    after: {
      model: '2pl',
      a: 1.234,
      b: [-0.456],
      aError: 0.11,
      bErrors: [0.09],
      answers: 640,
      misfit: 0.042,
    },
    shift: -0.656,
    languages: { languages: ['en', 'ru'], size: 'A', effect: 0.001, p: 0.6, hardestIn: 'ru' },
    ...overrides,
  });
}

export function report(overrides: Partial<CalibrationReport> = {}): CalibrationReport {
  return {
    data: {
      sittings: 700,
      sittingsUsed: 690,
      sittingsWithoutEffort: 9,
      sittingsWithoutAnswers: 1,
      answers: 9_000,
      answersUsed: 8_800,
      rapid: 150,
      repeated: 50,
      foreign: 0,
      omitted: 30,
      answersNeeded: 100,
    },
    taken: 1,
    kept: 1,
    proposed: 1,
    converged: true,
    seconds: 12.3,
    prior: { renewed: true, sittingsNeeded: 300, correlationBefore: 0.6, correlationAfter: 0.58 },
    scales: [
      {
        competence: competence('1.1', 'Searching'),
        sittings: 690,
        answers: 2_100,
        items: 10,
        calibrated: 8,
        link: {
          slope: 1.02,
          slopeError: 0.03,
          intercept: -0.05,
          interceptError: 0.04,
          anchors: 8,
          pooled: false,
        },
        reliability: 0.71,
      },
    ],
    items: [
      taken('A-03', {
        verdict: 'quarantine',
        reasons: ['misfit', 'language-difference'],
        languages: { languages: ['en', 'ru'], size: 'C', effect: 0.09, p: 0.001, hardestIn: 'ru' },
      }),
      taken('A-01'),
      kept('A-02'),
    ],
    ...overrides,
  };
}

/** What an institute gets whose waves were too small. */
export function emptyReport(): CalibrationReport {
  const { data } = report();
  return report({
    data: { ...data, sittings: 13, sittingsUsed: 12, sittingsWithoutEffort: 1, sittingsWithoutAnswers: 0 },
    taken: 0,
    kept: 2,
    proposed: 0,
    prior: { renewed: false, sittingsNeeded: 300, correlationBefore: 0.6, correlationAfter: 0.6 },
    scales: [
      { competence: competence('1.1', 'Searching'), sittings: 12, answers: 40, items: 10, calibrated: 0 },
    ],
    items: [kept('A-01'), kept('A-02', { answers: 9 })],
  });
}
