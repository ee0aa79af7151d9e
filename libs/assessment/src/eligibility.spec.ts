import type { ItemId } from '@qabilet/item-bank';
import { itemId } from '@qabilet/item-bank/testing';
import type { BlueprintRules } from './blueprint';
import { eligibilityOf, firstNeeds, languagesFor } from './eligibility';
import type { Sitting } from './sitting';
import type { TestPlan } from './test-plan';
import { aBank, aPlan, aPlanItem, anAnswer, aSitting, competences, targetsOf } from './testing';

const [A, B, C] = competences(3);

function idsOf(plan: TestPlan, flags: Uint8Array | undefined): ItemId[] {
  return plan.items.filter((_, index) => flags?.[index] === 1).map(({ id }) => id);
}

function askable(plan: TestPlan, different: Partial<Sitting> = {}): ItemId[] {
  return idsOf(plan, eligibilityOf(plan, aSitting(different)).askable);
}

function neediest(plan: TestPlan, different: Partial<Sitting> = {}): ItemId[] {
  const sitting = aSitting(different);
  return idsOf(plan, firstNeeds(plan, sitting, eligibilityOf(plan, sitting)));
}

describe('an item may be asked', () => {
  it('when its competence is a target', () => {
    const plan = aPlan();
    expect(new Set(askable(plan, { targets: targetsOf(2) }).map((id) => id.slice(0, 3)))).toEqual(
      new Set(['C01', 'C02']),
    );
  });

  it('in its languages only', () => {
    const items = [
      aPlanItem({ id: itemId('both'), languages: ['en', 'ru'] }),
      aPlanItem({ id: itemId('english') }),
    ];
    expect(askable(aPlan({ items }), { language: 'ru' })).toEqual(['both']);
    expect(askable(aPlan({ items }), { language: 'en' })).toEqual(['both', 'english']);
  });

  it('not after it was withheld, which leaves room for its enemy', () => {
    const items = [
      aPlanItem({ id: itemId('a'), status: 'withheld', enemies: [itemId('b')] }),
      aPlanItem({ id: itemId('b') }),
    ];
    expect(askable(aPlan({ items }))).toEqual(['b']);
    expect(eligibilityOf(aPlan({ items }), aSitting()).pilots).toEqual([]);
  });

  it('once', () => {
    expect(askable(aPlan(), { answers: [anAnswer('C01-01')] })).not.toContain('C01-01');
  });

  it('not beside its enemy, whoever of the two was answered', () => {
    const items = [
      aPlanItem({ id: itemId('a'), enemies: [itemId('b')] }),
      aPlanItem({ id: itemId('b') }),
      aPlanItem({ id: itemId('c') }),
    ];
    expect(askable(aPlan({ items }), { answers: [anAnswer('a')] })).toEqual(['c']);
    expect(askable(aPlan({ items }), { answers: [anAnswer('b')] })).toEqual(['c']);
  });

  it('not beside its enemy that was only tried out', () => {
    const items = [
      aPlanItem({ id: itemId('a'), enemies: [itemId('b')] }),
      aPlanItem({ id: itemId('b'), status: 'pilot' }),
    ];
    expect(askable(aPlan({ items }), { answers: [anAnswer('b', { pilot: true })] })).toEqual([]);
  });

  it('until its competence has had its most', () => {
    const plan = aPlan({ rules: { minPerCompetence: 1, maxPerCompetence: 2 } });
    const answers = [anAnswer('C01-01'), anAnswer('C01-02')];
    expect(askable(plan, { answers }).some((id) => id.startsWith('C01'))).toBe(false);
    expect(askable(plan, { answers: answers.slice(1) }).some((id) => id.startsWith('C01'))).toBe(true);
  });

  it('whatever was tried out in its competence', () => {
    const plan = aPlan({ pilotsEach: 2, rules: { minPerCompetence: 1, maxPerCompetence: 1 } });
    const answers = [anAnswer('C01-07', { pilot: true })];
    expect(askable(plan, { answers }).some((id) => id.startsWith('C01'))).toBe(true);
  });

  it('again in a later attempt unless the blueprint excludes it', () => {
    const seenBefore = [itemId('C01-01')];
    expect(askable(aPlan({ rules: { seenItemWeight: 0.25 } }), { seenBefore })).toContain('C01-01');
    expect(askable(aPlan({ rules: { seenItemWeight: 0 } }), { seenBefore })).not.toContain('C01-01');
  });

  it('in spite of seen and answered items that the release no longer has', () => {
    const plan = aPlan({ rules: { seenItemWeight: 0 } });
    expect(askable(plan, { seenBefore: [itemId('gone')] })).toHaveLength(18);
  });
});

describe('a pilot item', () => {
  it('may be tried out but never counts among the askable', () => {
    const plan = aPlan({ itemsEach: 1, pilotsEach: 1 });
    const { askable: flags, pilots } = eligibilityOf(plan, aSitting());
    expect(idsOf(plan, flags)).toEqual(['C01-01', 'C02-01', 'C03-01']);
    expect(pilots.map((index) => plan.items[index]?.id)).toEqual(['C01-02', 'C02-02', 'C03-02']);
  });

  it('belongs to a target, exists in the language and was not tried out before', () => {
    const plan = aPlan({ itemsEach: 1, pilotsEach: 2 });
    const sitting = aSitting({ targets: targetsOf(1), answers: [anAnswer('C01-02', { pilot: true })] });
    expect(eligibilityOf(plan, sitting).pilots.map((index) => plan.items[index]?.id)).toEqual(['C01-03']);
    expect(eligibilityOf(plan, { ...sitting, language: 'ko' }).pilots).toEqual([]);
  });
});

describe('the competences that come first', () => {
  it('are all of them at the start', () => {
    expect(neediest(aPlan())).toHaveLength(18);
  });

  it('are those with the fewest questions', () => {
    const ids = neediest(aPlan(), { answers: [anAnswer('C01-01'), anAnswer('C03-01')] });
    expect(new Set(ids.map((id) => id.slice(0, 3)))).toEqual(new Set(['C02']));
  });

  it('are none once each has its minimum', () => {
    const answers = ['C01-01', 'C01-02', 'C02-01', 'C02-02', 'C03-01', 'C03-02'].map((id) => anAnswer(id));
    expect(neediest(aPlan(), { answers })).toEqual([]);
    expect(neediest(aPlan(), { answers: answers.slice(1) })).toHaveLength(5);
  });

  it('do not wait for one that the bank has nothing for', () => {
    const items = aBank({ competences: 3, itemsEach: 6 }).filter((item) => item.competence !== B);
    const answers = ['C01-01', 'C01-02', 'C03-01', 'C03-02'].map((id) => anAnswer(id));
    expect(neediest(aPlan({ items }), { answers })).toEqual([]);
  });
});

describe('the languages of a test', () => {
  const items = [
    aPlanItem({ id: itemId('1'), competence: A, languages: ['en', 'ru', 'kk'] }),
    aPlanItem({ id: itemId('2'), competence: A, languages: ['en', 'ru'] }),
    aPlanItem({ id: itemId('3'), competence: B, languages: ['en', 'ru'] }),
    aPlanItem({ id: itemId('4'), competence: C, languages: ['en', 'uz'], status: 'pilot' }),
  ];

  it('are those in which each target gets its minimum, or what the bank has', () => {
    expect(languagesFor(aPlan({ items }), targetsOf(3))).toEqual(['en', 'ru']);
  });

  it('depend on the targets and the minimum', () => {
    expect(languagesFor(aPlan({ items, rules: { minPerCompetence: 1 } }), targetsOf(1))).toEqual([
      'en',
      'kk',
      'ru',
    ]);
  });

  it('leave out those nobody has reviewed where only reviewed words may be asked', () => {
    const drafts = items.map((item) => ({ ...item, drafted: ['kk'] as const }));
    const languages = (rules: Partial<BlueprintRules>) =>
      languagesFor(aPlan({ items: drafts, rules: { minPerCompetence: 1, ...rules } }), targetsOf(1));

    expect(languages({})).toEqual(['en', 'kk', 'ru']);
    expect(languages({ reviewedOnly: true })).toEqual(['en', 'ru']);
  });

  it('are none without operational items', () => {
    expect(languagesFor(aPlan({ items: items.slice(3) }), targetsOf(3))).toEqual([]);
  });
});
