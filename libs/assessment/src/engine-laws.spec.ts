import { choosing, itemId } from '@qabilet/item-bank/testing';
import { createGenerator } from '@qabilet/psychometrics';
import { type Attempt, record, type Submission } from './attempt';
import { advance, progressOf, startAttempt } from './sit-attempt';
import { placeOf, type Target, type TestPlan } from './test-plan';
import { aBank, anOpening, aPlan, competences, countsOf, idsOf, sit, somebody, aSitting } from './testing';

const START = 1_760_000_000_000;
const LEVELS = [1, 2, 3, 4] as const;

interface Case {
  readonly plan: TestPlan;
  readonly targets: readonly Target[];
  readonly seed: string;
  readonly ability: number;
}

/** Banks, blueprints, roles and people drawn at random; every third bank has enemies. */
function drawCase(number: number): Case {
  const seed = `case ${number}`;
  const chance = createGenerator(seed);
  const count = 2 + chance.below(7);
  const items = aBank({
    competences: count,
    itemsEach: 2 + chance.below(6),
    pilotsEach: chance.below(3),
    seed,
  });
  const withEnemies = items.map((item, i) => ({
    ...item,
    enemies: number % 3 === 0 ? [items[(i + 1) % items.length]!.id] : [],
  }));
  const minItems = 2 + chance.below(10);
  const minPerCompetence = chance.below(3);
  const rules = {
    minItems,
    maxItems: minItems + chance.below(10),
    minPerCompetence,
    maxPerCompetence: minPerCompetence + 1 + chance.below(3),
    pilotItems: chance.below(4),
    exposureTop: 1 + chance.below(6),
    standardErrorLimit: chance.next() < 0.4 ? 0.7 : 0.35,
    minutes: 20,
  };
  const wanted = competences(count).filter(() => chance.next() < 0.8);
  const targets = wanted.map((competence) => ({
    competence,
    level: LEVELS[chance.below(4)]!,
    weight: 0.5 + chance.next(),
  }));
  return {
    plan: aPlan({ competences: count, items: withEnemies, rules }),
    targets,
    seed,
    ability: 1.5 * chance.normal(),
  };
}

const CASES = Array.from({ length: 60 }, (_, i) => drawCase(i)).filter(({ targets }) => targets.length > 0);

describe('in tests of all kinds', () => {
  const sat = CASES.map((each) => {
    const { targets, seed, ability, plan } = each;
    return { ...each, ...sit(plan, aSitting({ targets, seed }), somebody(ability, seed)) };
  });

  it('no question comes twice', () => {
    for (const { answers } of sat) expect(new Set(idsOf(answers)).size).toBe(answers.length);
  });

  it('no competence outside the role is asked about', () => {
    for (const { answers, targets, plan } of sat) {
      const wanted = new Set(targets.map(({ competence }) => competence));
      for (const id of idsOf(answers)) expect(wanted).toContain(placeOf(plan, id)?.item.competence);
    }
  });

  it('no limit of a competence or of the test is exceeded', () => {
    for (const { answers, plan } of sat) {
      expect(Math.max(...countsOf(plan, answers))).toBeLessThanOrEqual(plan.rules.maxPerCompetence);
      expect(answers.filter(({ pilot }) => !pilot).length).toBeLessThanOrEqual(plan.rules.maxItems);
      expect(answers.filter(({ pilot }) => pilot).length).toBeLessThanOrEqual(plan.rules.pilotItems);
    }
  });

  it('no enemies meet', () => {
    for (const { answers, plan } of sat) {
      const ids = new Set(idsOf(answers));
      const met = idsOf(answers).flatMap(
        (id) => placeOf(plan, id)?.item.enemies.filter((enemy) => ids.has(enemy)) ?? [],
      );
      expect(met).toEqual([]);
    }
  });

  it('pilot questions are pilot items and scored ones are not', () => {
    for (const { answers, plan } of sat) {
      for (const { itemId: id, pilot } of answers)
        expect(placeOf(plan, id)?.item.status).toBe(pilot ? 'pilot' : 'operational');
    }
  });

  it('what stops by itself has asked the fewest questions', () => {
    for (const { answers, plan, reason } of sat) {
      if (reason !== 'decided' && reason !== 'precise') continue;
      expect(answers.filter(({ pilot }) => !pilot).length).toBeGreaterThanOrEqual(plan.rules.minItems);
    }
  });

  it('every way to end by itself occurs', () => {
    expect(new Set(sat.map(({ reason }) => reason))).toEqual(
      new Set(['decided', 'precise', 'item-limit', 'no-items']),
    );
  });
});

describe('under repeated, late and foreign requests', () => {
  /** Sends each answer one to four times, with stale and foreign ones between, as poor networks do. */
  function storm({ plan, targets, seed }: Case): { calm: Attempt; stormy: Attempt } {
    const chance = createGenerator(`storm ${seed}`);
    const opening = anOpening({ targets, seed });
    let calm = startAttempt(plan, opening, START);
    let stormy = startAttempt(plan, opening, START);
    const sent: Submission[] = [];
    for (let i = 1; calm.asked; i++) {
      const now = START + i * 12_000;
      const submission = {
        key: `key ${i}`,
        itemId: calm.asked.itemId,
        given: choosing('a'),
        category: chance.below(2),
      };
      sent.push(submission);
      calm = advance(plan, record(calm, submission, now), now);
      for (let copy = 0; copy <= chance.below(4); copy++)
        stormy = advance(plan, record(stormy, submission, now), now);
      const stale = sent[chance.below(sent.length)]!;
      stormy = advance(plan, record(stormy, stale, now + 1), now);
      const foreign = { ...stale, key: `foreign ${i}`, itemId: itemId('foreign') };
      expect(() => record(stormy, foreign, now)).toThrow();
      expect(() => record(stormy, { ...stale, given: choosing('b') }, now)).toThrow();
    }
    return { calm, stormy };
  }

  it('an attempt is what it would have been without', () => {
    for (const each of CASES.slice(0, 20)) {
      const { calm, stormy } = storm(each);
      expect(stormy).toEqual(calm);
      expect(stormy.state).toBe('finished');
    }
  });

  it('progress comes down to nothing', () => {
    for (const each of CASES.slice(0, 20)) {
      const { stormy } = storm(each);
      expect(progressOf(each.plan, stormy, START).remaining).toEqual({ min: 0, max: 0 });
    }
  });
});
