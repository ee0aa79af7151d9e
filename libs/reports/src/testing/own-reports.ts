import type { OwnReport } from '@qabilet/application';
import type { CompetenceResult, ResultView } from '@qabilet/contracts';

const inEnglish = (text: string) => ({ text, language: 'en' as const });

const aCompetence = (index: number) => ({
  code: `C.${index}`,
  name: inEnglish(`Competence number ${index}`),
  areaCode: 'C',
  areaName: inEnglish('Area'),
});

/** One of each standing in turn: reached, open, not yet, without evidence. */
function aCompetenceResult(index: number): CompetenceResult {
  const kind = index % 4;
  return {
    competence: aCompetence(index),
    cuts: [-1.5, -0.5, 0.5, 1.5],
    target: 3,
    agreement: 'self-higher',
    selfLevel: 4,
    selfMean: 1.7,
    measured:
      kind === 3
        ? { enough: false, items: 1 }
        : {
            enough: true,
            level: 2,
            probability: 0.61,
            mean: 0.2 + index / 100,
            low: -0.3,
            high: 0.7,
            items: 3 + index,
          },
    ...(kind !== 3 && { atTarget: [0.95, 0.5, 0.05][kind] ?? 0, shortfall: 1.2 }),
  };
}

export function anOwnResult(different: Partial<ResultView> = {}): ResultView {
  return {
    attemptId: 'attempt-1',
    waveId: 'wave-1',
    waveName: 'Baseline',
    cohortName: 'Programme 2026',
    roleTitle: inEnglish('Service designer'),
    finishedAt: '2026-04-10T09:00:00Z',
    levels: ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'].map((name, index) => ({
      ordinal: index + 1,
      name: inEnglish(name),
    })),
    competences: Array.from({ length: 21 }, (_, index) => aCompetenceResult(index)),
    nextSteps: [
      {
        competence: aCompetence(2),
        level: 3,
        target: 3,
        shortfall: 1.2,
        text: inEnglish('Watch three people use the form.'),
        hours: 6,
        course: { title: 'Open data', hours: 5, format: 'workshop', language: 'en', closes: 0.6 },
      },
    ],
    sharedWithTrainers: false,
    sharesEarlierResult: false,
    rapidAnswers: 2,
    receipt: {
      attemptId: '5e1f7a52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
      frameworkRelease: 'framework-1',
      bankRelease: 'bank-1',
      calibration: 'calibration-1',
      blueprint: 'blueprint-1',
      scoringVersion: '1',
      seed: 'a-seed',
      answersDigest: 'f'.repeat(64),
      answered: 32,
      counted: 30,
      scoredAt: '2026-04-10T09:00:02Z',
    },
    ...different,
  };
}

export function anOwnReport(different: Partial<OwnReport> = {}): OwnReport {
  return {
    kind: 'own',
    personName: 'Aigerim Bekova',
    agencyName: 'Institute',
    result: anOwnResult(),
    ...different,
  };
}
