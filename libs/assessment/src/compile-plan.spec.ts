import { itemId } from '@qabilet/item-bank/testing';
import { compilePlan, defaultCovariance, UnusablePlan } from './compile-plan';
import { InvalidBlueprint } from './blueprint';
import { placeOf, type PlanSource } from './test-plan';
import { aBank, aPlan, aPlanItem, aPlanSource, competences } from './testing';

function faultsOf(source: PlanSource): string[] {
  try {
    compilePlan(source);
    return [];
  } catch (refusal) {
    if (refusal instanceof UnusablePlan) return refusal.faults.map(({ at, message }) => `${at}: ${message}`);
    throw refusal;
  }
}

describe('compiling a plan', () => {
  it('accepts a whole bank', () => {
    expect(faultsOf(aPlanSource({ competences: 29, itemsEach: 7 }))).toEqual([]);
  });

  it('keeps the releases that it is made from', () => {
    expect(aPlan().releases).toEqual(aPlanSource().releases);
  });

  it('numbers dimensions in framework order', () => {
    const plan = aPlan();
    expect(competences(3).map((id) => plan.dimensionOf.get(id))).toEqual([0, 1, 2]);
  });

  it('puts items in the order of their ids whatever order they come in', () => {
    const bank = aBank({ competences: 3, itemsEach: 6 });
    const forwards = aPlan({ items: bank });
    const backwards = aPlan({ items: [...bank].reverse() });
    expect(backwards.items.map(({ id }) => id)).toEqual(forwards.items.map(({ id }) => id));
    expect(backwards.bank.ids).toEqual(forwards.bank.ids);
  });

  it('places an item with its dimension', () => {
    const plan = aPlan();
    const place = placeOf(plan, itemId('C02-03'));
    expect(place).toMatchObject({ dimension: 1, item: { competence: 'C02' } });
    expect(plan.items[place?.index ?? -1]?.id).toBe('C02-03');
  });

  it('places no item that it does not have', () => {
    expect(placeOf(aPlan(), itemId('elsewhere'))).toBeUndefined();
  });

  it('makes enmity mutual and forgets enemies that are not in the bank', () => {
    const items = [
      aPlanItem({ id: itemId('a'), enemies: [itemId('b'), itemId('gone'), itemId('a')] }),
      aPlanItem({ id: itemId('b') }),
      aPlanItem({ id: itemId('c') }),
    ];
    expect(aPlan({ items }).enemiesOf).toEqual([[1], [0], []]);
  });

  it('lists what may be asked in each language by competence, what is tried out apart, and nothing withheld', () => {
    const [A, B, C] = competences(3);
    const items = [
      aPlanItem({ id: itemId('a'), competence: B, languages: ['en', 'ru'] }),
      aPlanItem({ id: itemId('b'), competence: A }),
      aPlanItem({ id: itemId('c'), competence: B }),
      aPlanItem({ id: itemId('d'), competence: B, status: 'withheld', languages: ['ru'] }),
      aPlanItem({ id: itemId('e'), competence: C, status: 'pilot', languages: ['ru'] }),
    ];
    const { offered } = aPlan({ items });
    expect([...offered.keys()].sort()).toEqual(['en', 'ru']);
    expect(offered.get('en')).toEqual({ operational: [[1], [0, 2], []], pilots: [] });
    expect(offered.get('ru')).toEqual({ operational: [[], [0], []], pilots: [4] });
  });

  it('lets one correlation hold between all competences by default', () => {
    expect(defaultCovariance(3)).toEqual([
      [1, 0.75, 0.75],
      [0.75, 1, 0.75],
      [0.75, 0.75, 1],
    ]);
    expect(defaultCovariance(2, 0.5)).toEqual([
      [1, 0.5],
      [0.5, 1],
    ]);
  });
});

describe('a plan that cannot be used', () => {
  it.each<[string, Partial<PlanSource>, string]>([
    ['without competences', { competences: [], covariance: [], items: [] }, 'competences: there are none'],
    [
      'with a small covariance',
      { covariance: defaultCovariance(2) },
      'covariance: must be 3 by 3, one row a competence',
    ],
    [
      'with a crooked covariance',
      {
        covariance: [
          [1, 0.5, 0.5],
          [0.4, 1, 0.5],
          [0.5, 0.5, 1],
        ],
      },
      'covariance: must be symmetric',
    ],
    [
      'with an impossible covariance',
      {
        covariance: [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
      },
      'covariance: must be positive definite',
    ],
    ['with an item twice', { items: [aPlanItem(), aPlanItem()] }, 'item item: is named twice'],
    [
      'with a foreign item',
      { items: [aPlanItem({ competence: competences(9)[8] })] },
      'item item: there is no competence C09',
    ],
    ['with a timeless item', { items: [aPlanItem({ seconds: 0 })] }, 'item item: needs its expected seconds'],
    ['with a wordless item', { items: [aPlanItem({ languages: [] })] }, 'item item: exists in no language'],
    [
      'with a slope of 0',
      { items: [aPlanItem({ parameters: { model: '2pl', a: 0, b: 0 } })] },
      'item item: the slope must be above 0, it is 0',
    ],
  ])('is refused %s', (_, different, fault) => {
    expect(faultsOf(aPlanSource({ source: different }))).toEqual([fault]);
  });

  it('is refused with falling cuts and a competence named twice', () => {
    const [first] = aPlanSource().competences;
    const twice = [first!, { ...first!, cuts: [0, -1, 1, 2] as const }, aPlanSource().competences[2]!];
    expect(faultsOf(aPlanSource({ source: { competences: twice, items: [] } }))).toEqual([
      'competence C01: is named twice',
      'competence C01: Cut scores are four numbers in strictly rising order, not [0, -1, 1, 2]',
    ]);
  });

  it('is refused with all its faults together and in the message', () => {
    const source = aPlanSource({ source: { covariance: [], items: [aPlanItem({ seconds: -1 })] } });
    expect(faultsOf(source)).toHaveLength(2);
    expect(() => compilePlan(source)).toThrow(/covariance: .*; item item: needs its expected seconds/);
  });

  it('is refused for its rules first', () => {
    expect(() => aPlan({ rules: { minItems: 0 } })).toThrow(InvalidBlueprint);
  });
});
