import { LANGUAGES } from '@qabilet/kernel';
import { createGenerator } from '@qabilet/psychometrics';
import { eligibilityOf, firstNeeds } from './eligibility';
import type { Sitting } from './sitting';
import { placeOf, type PlanItem, type TestPlan } from './test-plan';
import { aBank, anAnswer, aPlan, aSitting, targetsOf } from './testing';

interface Case {
  readonly plan: TestPlan;
  readonly sitting: Sitting;
}

/** Banks in several languages with enemies and withheld items, and a test in the middle of which something is sought. */
function drawCase(number: number): Case {
  const chance = createGenerator(`eligibility ${number}`);
  const bank = aBank({ competences: 4, itemsEach: 5, pilotsEach: 2, seed: `bank ${number}` });
  const items = bank.map((item, i): PlanItem => {
    const languages = LANGUAGES.filter(() => chance.next() < 0.6);
    return {
      ...item,
      languages: languages.length > 0 ? languages : ['en'],
      enemies: chance.next() < 0.2 ? [bank[(i + 3) % bank.length]!.id] : [],
      status: chance.next() < 0.1 ? 'withheld' : item.status,
    };
  });
  const rules = {
    maxPerCompetence: 2,
    minPerCompetence: 1 + chance.below(2),
    seenItemWeight: chance.below(2),
  };
  const answers = items
    .filter(() => chance.next() < 0.15)
    .map(({ id, status }) => anAnswer(id, { pilot: status === 'pilot' }));
  return {
    plan: aPlan({ competences: 4, items, rules }),
    sitting: aSitting({
      language: LANGUAGES[chance.below(LANGUAGES.length)]!,
      targets: targetsOf(1 + chance.below(4)),
      answers,
      seenBefore: items.filter(() => chance.next() < 0.1).map(({ id }) => id),
    }),
  };
}

const CASES = Array.from({ length: 200 }, (_, number) => drawCase(number));

/** Scored questions that a competence has had. */
function asked({ plan, sitting }: Case, competence: string): number {
  return sitting.answers.filter(
    ({ itemId, pilot }) => !pilot && placeOf(plan, itemId)?.item.competence === competence,
  ).length;
}

/** Whether an item may come next whatever the others are: a target's, in the language, neither met nor told by another. */
function isFree({ plan, sitting }: Case, item: PlanItem): boolean {
  const met = sitting.answers.map(({ itemId }) => itemId);
  const isTold = met.some(
    (id) => item.enemies.includes(id) || placeOf(plan, id)?.item.enemies.includes(item.id) === true,
  );
  const isBarred = met.includes(item.id) || isTold;
  const isSeen = plan.rules.seenItemWeight === 0 && sitting.seenBefore.includes(item.id);
  const isWanted = sitting.targets.some(({ competence }) => competence === item.competence);
  return isWanted && item.languages.includes(sitting.language) && !isBarred && !isSeen;
}

function isAskable(drawn: Case, item: PlanItem): boolean {
  const { maxPerCompetence } = drawn.plan.rules;
  const isOperational = item.status === 'operational';
  return isOperational && isFree(drawn, item) && asked(drawn, item.competence) < maxPerCompetence;
}

describe('what may be asked now', () => {
  it('is what its conditions say, item by item', () => {
    for (const drawn of CASES) {
      const { plan, sitting } = drawn;
      const { askable, pilots, open } = eligibilityOf(plan, sitting);
      const expected = plan.items.map((item) => isAskable(drawn, item));
      expect([...askable]).toEqual(expected.map(Number));
      expect(pilots).toEqual(
        plan.items.flatMap((item, i) => (item.status === 'pilot' && isFree(drawn, item) ? [i] : [])),
      );
      plan.competences.forEach(({ id }, dimension) => {
        expect(open[dimension]).toBe(plan.items.some((item, i) => item.competence === id && expected[i]));
      });
    }
  });

  it('is first that of the competences with the fewest questions, while any lacks its minimum', () => {
    for (const drawn of CASES) {
      const { plan, sitting } = drawn;
      const open = plan.items.filter((item) => isAskable(drawn, item));
      const counts = open.map(({ competence }) => asked(drawn, competence));
      const fewest = Math.min(...counts);
      const needs = firstNeeds(plan, sitting, eligibilityOf(plan, sitting));
      if (!(fewest < plan.rules.minPerCompetence)) {
        expect(needs).toBeUndefined();
        continue;
      }
      const wanted = new Set(open.filter((_, k) => counts[k] === fewest));
      expect([...(needs ?? [])]).toEqual(plan.items.map((item) => Number(wanted.has(item))));
    }
  });
});
