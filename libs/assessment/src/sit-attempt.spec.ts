import { choosing } from '@qabilet/item-bank/testing';
import { idOf } from '@qabilet/kernel';
import { type Attempt, finish, record } from './attempt';
import { NothingToAsk, OtherRelease } from './attempt-refusals';
import { ENGINE_VERSION, nextQuestion } from './next-question';
import { advance, progressOf, sittingOf, startAttempt } from './sit-attempt';
import type { TestPlan } from './test-plan';
import { anOpening, aPlan, type PlanShape, RELEASES } from './testing';

const START = 1_760_000_000_000;
const seconds = (count: number): number => START + count * 1000;

function aShortPlan({ rules, ...shape }: PlanShape = {}): TestPlan {
  return aPlan({ ...shape, rules: { minItems: 6, maxItems: 9, pilotItems: 0, minutes: 10, ...rules } });
}

/** Answers the open question right and goes on. */
function answer(plan: TestPlan, attempt: Attempt, now: number): Attempt {
  const { asked } = attempt;
  if (!asked) throw new Error('no question is open');
  const submission = {
    key: `key-${asked.position}`,
    itemId: asked.itemId,
    given: choosing('a'),
    category: 1,
  };
  return advance(plan, record(attempt, submission, now), now);
}

describe('starting an attempt', () => {
  it('opens the first question and keeps what the attempt is made from', () => {
    const attempt = startAttempt(aShortPlan(), anOpening(), START);
    expect(attempt).toMatchObject({
      releases: RELEASES,
      engine: ENGINE_VERSION,
      state: 'in-progress',
      startedAt: START,
      allowedSeconds: 600,
      answers: [],
      asked: { position: 1, askedAt: START },
    });
  });

  it('gives extra time to those who are granted it', () => {
    expect(startAttempt(aShortPlan(), anOpening({ extraTime: '50' }), START).allowedSeconds).toBe(900);
  });

  it('has no limit where the blueprint has none', () => {
    const attempt = startAttempt(
      aShortPlan({ rules: { minutes: undefined } }),
      anOpening({ extraTime: '100' }),
      START,
    );
    expect(attempt.allowedSeconds).toBeUndefined();
  });

  it('is refused when there is nothing to ask in the language', () => {
    expect(() => startAttempt(aShortPlan(), anOpening({ language: 'ko' }), START)).toThrow(NothingToAsk);
  });
});

describe('advancing', () => {
  it('leaves an open question open, for reload, the back button and a second device', () => {
    const plan = aShortPlan();
    const attempt = startAttempt(plan, anOpening(), START);
    expect(advance(plan, attempt, seconds(300))).toBe(attempt);
  });

  it('asks what the engine says from the answers so far', () => {
    const plan = aShortPlan();
    const after = answer(plan, startAttempt(plan, anOpening(), START), seconds(30));
    const expected = nextQuestion(plan, sittingOf({ ...after, asked: undefined }, seconds(30)));
    expect(expected).toMatchObject({ kind: 'ask', itemId: after.asked?.itemId });
    expect(after.asked).toMatchObject({ position: 2, askedAt: seconds(30) });
  });

  it('goes on to the end that the engine gives', () => {
    const plan = aShortPlan({ rules: { decidedAbove: 1, undecidedBelow: 0 } });
    let attempt = startAttempt(plan, anOpening(), START);
    for (let i = 1; attempt.state === 'in-progress'; i++) attempt = answer(plan, attempt, seconds(i * 30));
    expect(attempt).toMatchObject({ finished: { reason: 'item-limit', at: seconds(9 * 30) } });
    expect(attempt.answers.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('ends with the last answer that came in time', () => {
    const plan = aShortPlan();
    const attempt = answer(plan, startAttempt(plan, anOpening(), START), seconds(610));
    expect(attempt).toMatchObject({ state: 'finished', finished: { reason: 'time-limit' } });
    expect(attempt.answers).toHaveLength(1);
  });

  it('ends an attempt left open once the grace is over', () => {
    const plan = aShortPlan();
    const attempt = startAttempt(plan, anOpening(), START);
    expect(advance(plan, attempt, seconds(615))).toBe(attempt);
    expect(advance(plan, attempt, seconds(616))).toMatchObject({
      state: 'finished',
      finished: { reason: 'time-limit' },
    });
  });

  it('leaves a finished attempt as it is', () => {
    const plan = aShortPlan();
    const over = finish(startAttempt(plan, anOpening(), START), 'handed-in', seconds(3));
    expect(advance(plan, over, seconds(4))).toBe(over);
  });

  it('is refused with a plan of another release', () => {
    const attempt = startAttempt(aShortPlan(), anOpening(), START);
    const other = aShortPlan({ source: { releases: { ...RELEASES, bank: idOf('bank-2') } } });
    expect(() => advance(other, attempt, seconds(1))).toThrow(OtherRelease);
  });

  it('gives the same questions when the answers are replayed', () => {
    const plan = aShortPlan({ pilotsEach: 1, rules: { pilotItems: 2 } });
    const sat = (): string[] => {
      let attempt = startAttempt(plan, anOpening(), START);
      for (let i = 1; attempt.state === 'in-progress'; i++) attempt = answer(plan, attempt, seconds(i * 20));
      return attempt.answers.map(({ itemId, pilot }) => `${itemId}${pilot ? ' pilot' : ''}`);
    };
    expect(sat()).toEqual(sat());
    expect(sat().filter((id) => id.endsWith('pilot'))).toHaveLength(2);
  });

  it('survives storage as JSON', () => {
    const plan = aShortPlan();
    const attempt = answer(plan, startAttempt(plan, anOpening(), START), seconds(30));
    const restored: Attempt = JSON.parse(JSON.stringify(attempt));
    expect(answer(plan, restored, seconds(60))).toEqual(answer(plan, attempt, seconds(60)));
  });
});

describe('progress', () => {
  const plan = aShortPlan({ pilotsEach: 1, rules: { pilotItems: 2 } });

  it('tells how many questions may still come and the time left', () => {
    const attempt = startAttempt(plan, anOpening(), START);
    expect(progressOf(plan, attempt, seconds(60))).toEqual({
      state: 'in-progress',
      answered: 0,
      remaining: { min: 6, max: 11 },
      secondsLeft: 540,
    });
  });

  it('narrows with each answer and never promises less than the open question', () => {
    let attempt = startAttempt(plan, anOpening(), START);
    for (let i = 1; attempt.state === 'in-progress'; i++) {
      const { remaining, answered } = progressOf(plan, attempt, seconds(i * 20));
      expect(answered).toBe(i - 1);
      expect(remaining.min).toBeGreaterThanOrEqual(1);
      expect(remaining.max).toBeGreaterThanOrEqual(remaining.min);
      expect(answered + remaining.max).toBeLessThanOrEqual(11);
      attempt = answer(plan, attempt, seconds(i * 20));
    }
  });

  it('is complete at the end', () => {
    const over = finish(startAttempt(plan, anOpening(), START), 'handed-in', seconds(3));
    expect(progressOf(plan, over, seconds(4))).toEqual({
      state: 'finished',
      answered: 0,
      remaining: { min: 0, max: 0 },
    });
  });

  it('knows no time where there is no limit, and never less than none', () => {
    const untimed = aShortPlan({ rules: { minutes: undefined } });
    expect(progressOf(untimed, startAttempt(untimed, anOpening(), START), seconds(1))).not.toHaveProperty(
      'secondsLeft',
    );
    expect(progressOf(plan, startAttempt(plan, anOpening(), START), seconds(9999)).secondsLeft).toBe(0);
  });

  it('promises no more than a narrow role can be asked', () => {
    const narrow = startAttempt(plan, anOpening({ targets: anOpening().targets.slice(0, 1) }), START);
    expect(progressOf(plan, narrow, START).remaining).toEqual({ min: 5, max: 7 });
  });
});
