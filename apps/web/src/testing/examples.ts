import type {
  Assignment,
  AttemptView,
  CompetenceLabel,
  CompetenceResult,
  LevelLabel,
  LocalText,
  Question,
  ResultView,
  SelfStatement,
} from '@qabilet/api-client';

export const english = (text: string): LocalText => ({ text, language: 'en' });

export function competence(code = '1.1', name = 'Searching'): CompetenceLabel {
  return { code, name: english(name), areaCode: '1', areaName: english('Information') };
}

export const LEVELS: readonly LevelLabel[] = ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'].map(
  (name, index) => ({ ordinal: index + 1, name: english(name) }),
);

export function assignment(overrides: Partial<Assignment> = {}): Assignment {
  return {
    waveId: 'wave-1',
    waveName: 'Baseline',
    waveKind: 'baseline',
    cohortName: 'Programme 2026',
    roleTitle: english('Service designer'),
    opensAt: '2026-04-01T06:00:00Z',
    closesAt: '2026-04-30T18:00:00Z',
    isOpen: true,
    noticeConfirmed: true,
    noticeChanged: false,
    selfAssessment: { state: 'not-started', rated: 0, total: 2 },
    test: { state: 'not-started', answered: 0, minItems: 10, maxItems: 16, languages: ['en', 'ru'] },
    hasResult: false,
    ...overrides,
  };
}

export function statement(id: string, overrides: Partial<SelfStatement> = {}): SelfStatement {
  return { id, competence: competence(), text: english(`I can do ${id}.`), ...overrides };
}

export function question(position: number, overrides: Partial<Question> = {}): Question {
  return {
    id: `question-${position}`,
    position,
    kind: 'single',
    stem: `What do you do in case ${position}?`,
    language: 'en',
    options: [
      { id: 'a', text: 'Ask first' },
      { id: 'b', text: 'Act first' },
    ],
    originals: [],
    ...overrides,
  };
}

export function attempt(overrides: Partial<AttemptView> = {}): AttemptView {
  return {
    id: 'attempt-1',
    waveId: 'wave-1',
    state: 'in-progress',
    isElsewhere: false,
    question: question(1),
    answered: 0,
    atLeast: 10,
    atMost: 16,
    ...overrides,
  };
}

export function competenceResult(overrides: Partial<CompetenceResult> = {}): CompetenceResult {
  return {
    competence: competence(),
    measured: { enough: true, level: 2, probability: 0.8, mean: 0, low: -0.4, high: 0.4, items: 4 },
    cuts: [-1.5, -0.5, 0.5, 1.5],
    target: 3,
    atTarget: 0.05,
    selfLevel: 3,
    agreement: 'self-higher',
    ...overrides,
  };
}

export function result(overrides: Partial<ResultView> = {}): ResultView {
  return {
    attemptId: 'attempt-1',
    waveId: 'wave-1',
    waveName: 'Baseline',
    cohortName: 'Programme 2026',
    roleTitle: english('Service designer'),
    finishedAt: '2026-04-10T09:00:00Z',
    levels: LEVELS,
    competences: [competenceResult()],
    nextSteps: [{ competence: competence(), level: 3, text: english('Watch three people.'), hours: 6 }],
    sharedWithTrainers: false,
    sharesEarlierResult: false,
    rapidAnswers: 0,
    receipt: {
      attemptId: 'attempt-1',
      frameworkRelease: 'f',
      bankRelease: 'b',
      calibration: 'c',
      blueprint: 'p',
      scoringVersion: '1',
      seed: 's',
      answersDigest: 'd',
      answered: 12,
      counted: 11,
      scoredAt: '2026-04-10T09:00:02Z',
    },
    ...overrides,
  };
}
