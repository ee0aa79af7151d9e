import { choosing, OMITTED } from '@qabilet/item-bank/testing';
import { createGenerator } from '@qabilet/psychometrics';
import { record, type Attempt, type Submission } from './attempt';
import { foresee } from './foresee';
import { rapidBelow } from './marked-answer';
import { advance, startAttempt } from './sit-attempt';
import { placeOf, type TestPlan } from './test-plan';
import { anOpening, aPlan, type PlanShape } from './testing';

const START = 1_760_000_000_000;
const NEVER = START + 86_400_000_000;

function aShortPlan({ rules, ...shape }: PlanShape = {}): TestPlan {
  return aPlan({ ...shape, rules: { minItems: 6, maxItems: 12, pilotItems: 0, minutes: 20, ...rules } });
}

function submissionOf({ asked }: Attempt, different: Partial<Submission> = {}): Submission {
  if (!asked) throw new Error('no question is open');
  return {
    key: `key-${asked.position}`,
    itemId: asked.itemId,
    given: choosing('a'),
    category: 1,
    ...different,
  };
}

/** When the open question may have been read. */
function readAt(plan: TestPlan, { asked }: Attempt): number {
  const place = asked && placeOf(plan, asked.itemId);
  if (!place) throw new Error('no question is open');
  return asked.askedAt + rapidBelow(place.item.seconds) * 1_000;
}

const followed = (plan: TestPlan, attempt: Attempt, submission: Submission, at: number) =>
  advance(plan, record(attempt, submission, at), at).asked;

describe('what is foreseen of an answer', () => {
  it('is the question it brings, at every instant for which it is foreseen', () => {
    const plan = aShortPlan({ itemsEach: 8, pilotsEach: 2, rules: { pilotItems: 2 } });
    let compared = 0;
    for (let person = 0; person < 15; person++) {
      const chance = createGenerator(`person ${person}`);
      let attempt = startAttempt(plan, anOpening({ seed: `seed ${person}` }), START);
      for (let now = START; attempt.asked;) {
        const [given, category] = chance.next() < 0.2 ? [OMITTED, 0] : [choosing('a'), chance.below(2)];
        const submission = submissionOf(attempt, { given, category });
        now += Math.round(chance.next() < 0.3 ? 2_500 * chance.next() : 90_000 * chance.next());
        const foreseen = foresee(plan, attempt, submission, now);
        if (foreseen && foreseen.from <= now && now < foreseen.until) {
          const last = Math.ceil(Math.min(foreseen.until, NEVER)) - 1;
          for (const at of [Math.ceil(foreseen.from), now, last]) {
            expect(followed(plan, attempt, submission, at)).toMatchObject({ ...foreseen.next, askedAt: at });
            compared += 1;
          }
        }
        attempt = advance(plan, record(attempt, submission, now), now);
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('holds for answers that were read, or for those that were not, but not for both', () => {
    const plan = aShortPlan();
    const attempt = startAttempt(plan, anOpening(), START);
    const read = readAt(plan, attempt);
    const fast = foresee(plan, attempt, submissionOf(attempt), read - 1_000);
    const slow = foresee(plan, attempt, submissionOf(attempt), read + 1_000);

    expect(fast).toMatchObject({ from: START });
    expect(fast?.until).toBeLessThanOrEqual(read);
    expect(slow?.from).toBeGreaterThanOrEqual(read);
  });

  it('holds from the first instant on for a question left out and for one that is tried out', () => {
    const plan = aShortPlan();
    const attempt = startAttempt(plan, anOpening(), START);
    const pilot = { ...attempt, asked: attempt.asked && { ...attempt.asked, pilot: true } };
    const until = START + 20 * 60_000 - 1;

    expect(
      foresee(plan, attempt, submissionOf(attempt, { given: OMITTED, category: 0 }), START),
    ).toMatchObject({ from: START, until });
    expect(foresee(plan, pilot, submissionOf(pilot), START + 60_000)).toMatchObject({ from: START, until });
  });

  it('holds without end where time has no limit', () => {
    const plan = aShortPlan({ rules: { minutes: undefined } });
    const attempt = startAttempt(plan, anOpening(), START);
    expect(foresee(plan, attempt, submissionOf(attempt), START + 60_000)?.until).toBe(Infinity);
  });

  it('is nothing where the answer ends the test or comes too late', () => {
    const plan = aShortPlan({ rules: { minItems: 1, maxItems: 1 } });
    const last = startAttempt(plan, anOpening(), START);
    expect(foresee(plan, last, submissionOf(last), START + 60_000)).toBeUndefined();

    const long = aShortPlan();
    const late = startAttempt(long, anOpening(), START);
    for (const minutes of [20, 21])
      expect(foresee(long, late, submissionOf(late), START + minutes * 60_000)).toBeUndefined();
  });

  it('is nothing once the test is over', () => {
    const plan = aShortPlan();
    const attempt = startAttempt(plan, anOpening(), START);
    const submission = submissionOf(attempt);
    expect(foresee(plan, { ...attempt, asked: undefined }, submission, START)).toBeUndefined();
  });
});
