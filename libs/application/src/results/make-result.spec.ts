import { record, startAttempt, advance, type Attempt } from '@qabilet/assessment';
import { anOpening, aPlan } from '@qabilet/assessment/testing';
import type { Given } from '@qabilet/item-bank';
import { makeResult } from './make-result';

const READING_MS = 60_000;
const digest = (text: string) => `digest of ${text.length}`;

describe('making a result', () => {
  const plan = aPlan({ rules: { minItems: 15, maxItems: 15, pilotItems: 0 } });

  /** A whole attempt in which every answer has the same category. */
  const sat = (category: number, given: Given = { kind: 'text', text: 'x' }): Attempt => {
    let now = 0;
    let attempt = startAttempt(plan, anOpening(), now);
    while (attempt.asked) {
      now += READING_MS;
      const { itemId, position } = attempt.asked;
      attempt = advance(plan, record(attempt, { key: String(position), itemId, given, category }, now), now);
    }
    return attempt;
  };
  const make = (attempt: Attempt, ratings: Parameters<typeof makeResult>[0]['ratings'] = []) =>
    makeResult({ plan, attempt, ratings, digest });

  it('is the same for the same answers', () => {
    expect(make(sat(1))).toEqual(make(sat(1)));
  });

  it('names what it was made from, the answers by their digest alone', () => {
    const attempt = sat(1);
    const { receipt } = make(attempt);
    expect(receipt).toMatchObject({
      attempt: attempt.id,
      releases: plan.releases,
      seed: 'seed',
      answered: attempt.answers.length,
      answersDigest: expect.stringMatching(/^digest of \d+$/),
    });
    expect(receipt).not.toHaveProperty('answersText');
  });

  it('compares the self-view where there is one', () => {
    const [competence] = anOpening().targets;
    const id = competence?.competence;
    if (id === undefined) throw new Error('The opening has no target.');
    const { competences } = make(
      sat(0),
      ([2, 3] as const).map((level) => ({ competence: id, level, step: 'guide-others' })),
    );
    const rated = competences.find((outcome) => outcome.competence === id);
    const others = competences.filter((outcome) => outcome.competence !== id);

    expect(rated?.self?.level).toBeGreaterThanOrEqual(2);
    expect(rated?.agreement).toBe('self-higher');
    for (const other of others) expect(other).toMatchObject({ self: undefined, agreement: 'cannot-say' });
  });

  it('says nothing about levels where everything was left out', () => {
    const { competences, nextSteps } = make(sat(0, { kind: 'omitted' }));
    for (const outcome of competences) {
      expect(outcome.level).toBeUndefined();
      expect(outcome.between).toBeUndefined();
      expect(outcome.atTarget).toBeUndefined();
      expect(outcome.target).toBeDefined();
    }
    expect(nextSteps).toEqual([]);
  });

  it('proposes at most three steps to who is short of the role', () => {
    const { nextSteps, competences } = make(sat(0));
    expect(nextSteps.length).toBeGreaterThan(0);
    expect(nextSteps.length).toBeLessThanOrEqual(3);
    for (const { competence } of nextSteps)
      expect(competences.find((outcome) => outcome.competence === competence)?.atTarget).toBeLessThan(0.5);
  });
});
