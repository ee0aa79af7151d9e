import type { ItemState } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import { aContentPack } from '../testing/index';
import type { PackItem } from './content-pack';
import { planDrafts, wordingOf, type BankToWriteIn } from './plan-drafts';
import type { StoredItem } from './ports';

const [ITEM] = aContentPack().items.filter((item) => item.kind === 'single');
if (!ITEM) throw new Error('The pack has no single choice.');
const CODE = ITEM.code;

function aBank({ state, different = {} }: { state?: ItemState; different?: Partial<PackItem> } = {}) {
  const stored = {
    id: idOf<'Item'>('stored'),
    version: 3,
    state,
    ...wordingOf({ ...ITEM, ...different } as PackItem),
  };
  const others = aContentPack().items.filter(({ code }) => code !== CODE);
  const latest = new Map(
    others.map((item): [string, StoredItem] => [
      item.code,
      { id: idOf(item.code), version: 1, state: 'operational', ...wordingOf(item) },
    ]),
  );
  if (state) latest.set(CODE, { ...stored, state });
  const competences = new Map(
    aContentPack().competences.map(({ code, name }) => [
      idOf<'Competence'>(code),
      {
        code: idOf<'Competence'>(code),
        name,
        outcomes: [{ code: `${code}.1`, level: 1 as const, text: name }],
      },
    ]),
  );
  return { latest, competences, released: new Set() } satisfies BankToWriteIn;
}

const wordedAnew = (state: ItemState) => aBank({ state, different: { stem: { en: 'As it was?' } } });

describe('planning drafts', () => {
  it('adds what the bank does not have', () => {
    expect(planDrafts([ITEM], aBank())).toEqual([{ outcome: 'added', wording: wordingOf(ITEM) }]);
  });

  it.each(['draft', 'review', 'pilot', 'operational', 'quarantined', 'retired'] as const)(
    'leaves alone what reads as before in state %s',
    (state) => {
      expect(planDrafts([ITEM], aBank({ state }))).toMatchObject([{ outcome: 'unchanged' }]);
    },
  );

  it('takes another set of reviewed languages for a difference, another order for none', () => {
    const drafted = { ...ITEM, drafted: ['ru', 'en'] } as const;
    expect(planDrafts([drafted], aBank({ state: 'draft' }))).toMatchObject([{ outcome: 'edited' }]);
    const bank = aBank({ state: 'draft', different: { drafted: ['en', 'ru'] } });
    expect(planDrafts([drafted], bank)).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it.each([
    ['draft', 'edited'],
    ['pilot', 'new-version'],
    ['operational', 'new-version'],
    ['quarantined', 'new-version'],
  ] as const)('of other words for an item in state %s makes: %s', (state, outcome) => {
    expect(planDrafts([ITEM], wordedAnew(state))).toMatchObject([{ outcome, before: { version: 3 } }]);
  });

  it('writes over no draft that a bank was released with', () => {
    const bank = { ...wordedAnew('draft'), released: new Set([idOf<'Item'>('stored')]) };
    expect(planDrafts([ITEM], bank)).toMatchObject([{ outcome: 'new-version' }]);
  });

  it.each([
    ['review', 'in-review'],
    ['retired', 'code-retired'],
  ] as const)('refuses other words for an item in state %s', (state, code) => {
    expect(planDrafts([ITEM], wordedAnew(state))).toMatchObject([
      { outcome: 'refused', faults: [{ at: 'code', code }] },
    ]);
  });

  it('takes the first of two items of one code', () => {
    const plans = planDrafts([ITEM, { ...ITEM, seconds: 50 }], aBank());
    expect(plans).toMatchObject([
      { outcome: 'added' },
      { outcome: 'refused', faults: [{ code: 'code-twice' }] },
    ]);
  });

  it('knows enemies of the bank and of the same list, and no others', () => {
    const next = { ...ITEM, code: '1.1-99' };
    const friends = [{ ...ITEM, enemies: ['1.1-99', '1.2-01'] }, next];
    expect(planDrafts(friends, aBank())).toMatchObject([{ outcome: 'added' }, { outcome: 'added' }]);
    expect(planDrafts([{ ...ITEM, enemies: ['9.9-99'] }], aBank())).toMatchObject([
      { faults: [{ at: 'enemies', code: 'enemy-unknown', message: 'There is no item 9.9-99' }] },
    ]);
  });
});
